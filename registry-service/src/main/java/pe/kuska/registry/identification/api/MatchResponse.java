package pe.kuska.registry.identification.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.identification.ListMatches.Listed;
import pe.kuska.registry.identification.api.SearchResponse.FieldResponse;
import pe.kuska.registry.identification.domain.Doubt;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.people.OpenRecords.Card;
import pe.kuska.registry.people.domain.PersonRole;

/** A possible match in the stewards' queue. */
@Schema(name = "Match", description = "Dos registros que pueden ser de la misma persona, lado a lado y sin nombres")
public record MatchResponse(
        UUID id,
        MatchCandidate.Status status,
        Doubt doubt,
        @Schema(description = "Por qué no es automático") String explanation,
        double score,
        Instant createdAt,
        SideResponse record,
        SideResponse other,
        List<FieldResponse> fields) {

    /** One of the two. */
    @Schema(name = "MatchSide")
    public record SideResponse(
            UUID recordId,
            String personCode,
            String institution,
            @Nullable PersonRole role) {

        static SideResponse of(Card card) {
            return new SideResponse(
                    card.recordId(),
                    card.personCode().value(),
                    card.institution(),
                    card.role().orElse(null));
        }
    }

    static MatchResponse of(Listed listed) {
        MatchCandidate match = listed.match();
        return new MatchResponse(
                match.id(),
                match.status(),
                match.doubt(),
                match.doubt().explanation(),
                match.score(),
                match.createdAt(),
                SideResponse.of(listed.record()),
                SideResponse.of(listed.other()),
                match.fields().stream().map(FieldResponse::of).toList());
    }
}
