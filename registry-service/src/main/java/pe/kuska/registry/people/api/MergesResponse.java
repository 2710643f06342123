package pe.kuska.registry.people.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.ReadMerges.Merges;
import pe.kuska.registry.people.ReadMerges.Shown;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.DecisionKind;
import pe.kuska.registry.people.domain.PersonCode;

/** How a person came to be one or two. */
@Schema(name = "Merges")
public record MergesResponse(
        @Schema(description = "El CUV en uso") String personCode,

        @Schema(description = "De la más antigua a la más nueva")
        List<DecisionResponse> decisions) {

    /** A merge or a split of records. */
    @Schema(name = "IdentityDecision")
    public record DecisionResponse(
            UUID id,
            DecisionKind kind,

            @Schema(description = "En una fusión, los dos que son uno; en una separación, de quién y a quién")
            List<String> persons,

            @Schema(description = "STEWARD, AUTOMATIC o RELINK")
            String cause,

            List<UUID> records,
            Instant decidedAt,
            String decidedBy,
            String institution,
            @Nullable String reason,
            @Nullable UndoneResponse undone,

            @Schema(description = "Si rige: falso si se deshizo, o si otra fusión ya los une")
            boolean holds) {}

    /** Who undid it. */
    @Schema(name = "IdentityDecisionUndone")
    public record UndoneResponse(
            Instant at,
            String by,
            String institution,
            @Nullable String reason) {}

    static MergesResponse of(Merges merges) {
        return new MergesResponse(
                merges.person().value(),
                merges.decisions().stream().map(MergesResponse::of).toList());
    }

    private static DecisionResponse of(Shown shown) {
        Decided decided = shown.decided();
        return new DecisionResponse(
                shown.id(),
                shown.kind(),
                shown.persons().stream().map(PersonCode::value).toList(),
                shown.cause(),
                shown.records(),
                decided.at(),
                decided.by(),
                decided.institution(),
                shown.reason().orElse(null),
                shown.undone()
                        .map(undone -> new UndoneResponse(
                                undone.at(),
                                undone.by(),
                                undone.institution(),
                                shown.undoReason().orElse(null)))
                        .orElse(null),
                shown.holds());
    }
}
