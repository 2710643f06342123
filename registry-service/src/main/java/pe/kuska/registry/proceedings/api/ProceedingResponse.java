package pe.kuska.registry.proceedings.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.OpenRecords.Cards;
import pe.kuska.registry.proceedings.ProceedingView;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Effect;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;

/** How far a case has come; people by their CUV. */
@Schema(name = "Proceeding", description = "Fase y resoluciones de un caso; las personas, por su CUV")
public record ProceedingResponse(
        String caseCode,
        Phase phase,
        int version,
        List<ResolutionResponse> resolutions,

        @Schema(description = "Lo que puede resolverse en esta fase")
        List<ResolutionKind> possible) {

    /** A resolution. */
    @Schema(name = "Resolution")
    public record ResolutionResponse(
            UUID id,
            ResolutionKind kind,
            ResolutionKind.@Nullable Instance instance,
            LocalDate issuedOn,
            @Nullable String number,
            @Nullable String crimeBefore,
            @Nullable String crime,
            @Nullable String joinedTo,
            @Nullable LocalDate hearingOn,
            Phase phaseBefore,
            Phase phaseAfter,
            Instant recordedAt,
            String institution,
            List<AffectedResponse> persons) {

        static ResolutionResponse of(Resolution resolution, Cards cards) {
            return new ResolutionResponse(
                    resolution.id(),
                    resolution.kind(),
                    resolution.kind().instance().orElse(null),
                    resolution.issuedOn(),
                    resolution.number(),
                    resolution.crimeBefore(),
                    resolution.crime(),
                    resolution.joinedTo(),
                    resolution.hearingOn(),
                    resolution.before(),
                    resolution.after(),
                    resolution.recordedAt(),
                    resolution.institution(),
                    resolution.persons().stream()
                            .map(one -> AffectedResponse.of(one, cards))
                            .toList());
        }
    }

    /** Somebody whom it affects. */
    @Schema(name = "AffectedByResolution")
    public record AffectedResponse(
            UUID recordId,
            String personCode,
            Effect effect,
            @Nullable String crime,
            @Nullable Integer prisonMonths,
            @Nullable BigDecimal reparation) {

        static AffectedResponse of(Affected affected, Cards cards) {
            return new AffectedResponse(
                    affected.recordId(),
                    cards.of(affected.recordId()).personCode().value(),
                    affected.effect(),
                    affected.crime(),
                    affected.prisonMonths(),
                    affected.reparation());
        }
    }

    static ProceedingResponse of(ProceedingView view) {
        return new ProceedingResponse(
                view.caseCode().value(),
                view.phase(),
                view.version(),
                view.resolutions().stream()
                        .map(resolution -> ResolutionResponse.of(resolution, view.cards()))
                        .toList(),
                view.possible());
    }
}
