package pe.kuska.indicators.progress.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.progress.ExplainProgress;
import pe.kuska.indicators.progress.domain.Derivation;

/** Figures with where they come from. */
@Schema(name = "Why", description = "De dónde sale cada cifra")
public record WhyResponse(String policy, int year, Instant asOf, String formulaVersion, List<FigureWhy> figures) {

    /** A figure. */
    @Schema(name = "FigureWhy")
    public record FigureWhy(
            String figure,

            @Schema(description = "La cifra como se publica")
            Optional<String> shown,

            @Schema(description = "El cociente exacto, antes de redondear")
            Optional<String> exact,

            String formula,
            String rounding,
            List<Input> inputs,
            @Schema(description = "Por qué no hay cifra") Optional<String> reason) {}

    /** An input. */
    @Schema(name = "FigureInput")
    public record Input(
            String name,

            @Schema(description = "Tal como se publicó o reportó")
            Optional<String> text,

            String origin,
            String link) {}

    static WhyResponse from(ExplainProgress.Explained explained, @Nullable String figure) {
        return new WhyResponse(
                explained.progress().policy(),
                explained.progress().year(),
                explained.progress().asOf(),
                explained.progress().settings().formulaVersion(),
                explained.figures().stream()
                        .filter(found -> figure == null || found.figure().equals(figure))
                        .map(WhyResponse::why)
                        .toList());
    }

    private static FigureWhy why(Derivation derivation) {
        return new FigureWhy(
                derivation.figure(),
                Optional.ofNullable(derivation.shown()),
                Optional.ofNullable(derivation.exact()),
                derivation.formula(),
                derivation.rounding(),
                derivation.inputs().stream()
                        .map(input -> new Input(
                                input.name(), Optional.ofNullable(input.text()), input.origin(), input.link()))
                        .toList(),
                Optional.ofNullable(derivation.reason()));
    }
}
