package pe.kuska.registry.identification.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.identification.ListMatches.Listed;
import pe.kuska.registry.identification.api.SearchResponse.FieldResponse;
import pe.kuska.registry.identification.domain.Agreement;
import pe.kuska.registry.identification.domain.Doubt;
import pe.kuska.registry.identification.domain.FieldComparison;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.people.OpenRecords.Card;
import pe.kuska.registry.people.domain.PersonRole;

/** A possible match in the stewards' queue. */
@Schema(
        name = "Match",
        description =
                "Dos registros de los que alguien debe decir si son de la misma persona, lado a lado y sin nombres")
public record MatchResponse(
        UUID id,
        MatchCandidate.Status status,

        @Schema(
                description =
                        "SAME_PERSON: si dos personas son una. CONTRADICTION: si el registro, que cambió, sigue siendo de su persona")
        MatchCandidate.Question question,

        Doubt doubt,
        @Schema(description = "Por qué se pregunta") String explanation,

        @Schema(description = "Probabilidad de que sean la misma persona, de 0 a 100, cuando surgió la duda")
        double score,

        Instant createdAt,
        SideResponse record,
        SideResponse other,
        List<FieldResponse> fields,

        @Schema(description = "La evidencia paso a paso, en bits: desde lo esperado antes de mirar hasta el resultado")
        List<StepResponse> waterfall) {

    private static final double SLIGHT = 0.05;

    /**
     * One step of the evidence.
     *
     * @param label what was looked at
     * @param weight what it adds, or takes off, in bits
     * @param sum where that leads
     */
    @Schema(name = "EvidenceStep")
    public record StepResponse(String label, String explanation, double weight, double sum) {}

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
                match.question(),
                match.doubt(),
                match.explanation(),
                match.score(),
                match.createdAt(),
                SideResponse.of(listed.record()),
                SideResponse.of(listed.other()),
                match.fields().stream().map(FieldResponse::of).toList(),
                waterfall(match));
    }

    private static List<StepResponse> waterfall(MatchCandidate match) {
        List<StepResponse> steps = new ArrayList<>();
        double sum = match.start();
        steps.add(new StepResponse(
                "Punto de partida",
                "Antes de mirar, que sea justo esta persona de todo el registro es poco probable.",
                rounded(sum),
                rounded(sum)));
        for (FieldComparison field : match.fields()) {
            if (field.agreement() != Agreement.UNKNOWN) {
                sum += field.weight();
                steps.add(new StepResponse(
                        field.field().label(), field.explanation(), rounded(field.weight()), rounded(sum)));
            }
        }
        if (match.kinship() < -SLIGHT) {
            sum += match.kinship();
            steps.add(new StepResponse(
                    "Parentesco",
                    "Un familiar cercano se parecería casi igual.",
                    rounded(match.kinship()),
                    rounded(sum)));
        }
        return steps;
    }

    private static double rounded(double bits) {
        return Math.round(bits * 100) / 100.0;
    }
}
