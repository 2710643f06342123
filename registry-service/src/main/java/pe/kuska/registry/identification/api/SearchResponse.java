package pe.kuska.registry.identification.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.identification.SearchPeople.Result;
import pe.kuska.registry.identification.domain.Agreement;
import pe.kuska.registry.identification.domain.Field;
import pe.kuska.registry.identification.domain.FieldComparison;
import pe.kuska.registry.identification.domain.Finding;

/** Who may be meant, best first. */
@Schema(name = "SearchResult", description = "Posibles personas, de la más parecida a la menos; sin nombres")
public record SearchResponse(
        List<CandidateResponse> candidates,

        @Schema(
                description =
                        "Si lo buscado es de demasiadas personas y la que se busca puede faltar: hay que decir más")
        boolean tooVague) {

    /** Somebody who may be meant, and why. */
    @Schema(name = "SearchCandidate")
    public record CandidateResponse(
            String personCode,

            @Schema(description = "0 a 100; ordena, no decide")
            double score,

            @Schema(description = "Si su institución también registró a esta persona")
            boolean linked,

            List<FieldResponse> fields) {}

    /** One field compared. */
    @Schema(name = "ComparedField")
    public record FieldResponse(
            Field field,
            String label,
            Agreement agreement,
            Finding finding,

            @Schema(description = "Evidencia en bits: cada bit duplica lo probable; negativa, en contra")
            double weight,

            String explanation) {

        static FieldResponse of(FieldComparison comparison) {
            return new FieldResponse(
                    comparison.field(),
                    comparison.field().label(),
                    comparison.agreement(),
                    comparison.finding(),
                    Math.round(comparison.weight() * 100) / 100.0,
                    comparison.explanation());
        }
    }

    static SearchResponse of(Result result) {
        List<CandidateResponse> candidates = result.people().stream()
                .map(one -> new CandidateResponse(
                        one.code().value(),
                        one.comparison().score(),
                        one.linked(),
                        one.comparison().fields().stream()
                                .map(FieldResponse::of)
                                .toList()))
                .toList();
        return new SearchResponse(candidates, result.tooVague());
    }
}
