package pe.kuska.registry.classification.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.classification.Classify;
import pe.kuska.registry.classification.Classify.Classified;
import pe.kuska.registry.classification.domain.Element;
import pe.kuska.registry.classification.domain.Suggestion.Fit;

/** The articles that the facts may fall under, explained element by element. */
@Schema(name = "Classification", description = "Orientación, no calificación: decide la autoridad")
public record ClassificationResponse(String rulesVersion, String source, List<SuggestionResponse> suggestions) {

    /** One article. */
    @Schema(name = "ClassificationSuggestion")
    public record SuggestionResponse(
            @Schema(description = "Numeración vigente en la fecha de los hechos")
            String crime,

            @Schema(description = "El mismo artículo con la numeración de hoy")
            String crimeToday,

            String label,
            Fit fit,
            String explanation,
            String status,
            List<ElementResponse> elements) {}

    /** One thing the article asks for. */
    @Schema(name = "ClassificationElement")
    public record ElementResponse(
            Element.Kind element, Element.Finding finding, List<String> codes, String explanation) {}

    static ClassificationResponse of(Classified classified, Classify classify) {
        return new ClassificationResponse(
                classified.version(),
                classified.source(),
                classified.suggestions().stream()
                        .map(one -> new SuggestionResponse(
                                one.crime(),
                                one.crimeToday(),
                                classify.labelOf(one.crime()),
                                one.fit(),
                                one.explanation(),
                                one.status(),
                                one.elements().stream()
                                        .map(element -> new ElementResponse(
                                                element.kind(),
                                                element.finding(),
                                                element.codes(),
                                                element.explanation()))
                                        .toList()))
                        .toList());
    }
}
