package pe.kuska.indicators.reporting.domain;

import java.math.BigDecimal;
import java.util.Optional;
import pe.kuska.platform.problem.FieldError;

/**
 * How far from its target a result may lie without a word. Beyond that the entity explains, before anybody asks.
 *
 * @param below the advance of type 1 under which an explanation is due
 * @param above the advance of type 1 over which an explanation is due
 */
public record Deviation(BigDecimal below, BigDecimal above) {

    /** Whether an advance of type 1, in percent, needs an explanation. */
    public boolean needsExplanation(Optional<BigDecimal> advance) {
        return advance.filter(percent -> percent.compareTo(below) < 0 || percent.compareTo(above) > 0)
                .isPresent();
    }

    /** The rule a report breaks whose deviation nobody explains. */
    public Optional<FieldError> unexplained(ReportContent content, Optional<BigDecimal> advance) {
        return needsExplanation(advance) && !content.isExplained()
                ? Optional.of(new FieldError(
                        "explanation",
                        "required",
                        "El avance (" + advance.orElseThrow().toPlainString()
                                + " %) está lejos de la meta: explique por qué."))
                : Optional.empty();
    }
}
