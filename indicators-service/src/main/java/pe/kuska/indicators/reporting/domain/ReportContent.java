package pe.kuska.indicators.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.domain.ReportedFigure;
import pe.kuska.platform.problem.FieldError;

/**
 * What a focal point writes. A draft may lack anything; what is submitted keeps the rules of its indicator.
 *
 * @param explanation why the result lies far from its target
 * @param narrative what was done, in words
 */
public record ReportContent(
        @Nullable ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String narrative,
        Breakdown breakdown) {

    /** Nothing written yet. */
    public static final ReportContent EMPTY =
            new ReportContent(null, null, null, null, null, null, null, Breakdown.NONE);

    /** The figure it states, to be checked against the rules of its indicator. */
    public ReportedFigure figure() {
        return new ReportedFigure(
                status == null ? ObservationStatus.PENDING : status, value, numerator, denominator, reason);
    }

    /** The rules it breaks for an indicator of this unit; empty if it may be submitted. */
    public List<FieldError> brokenRules(Optional<Unit> unit) {
        List<FieldError> broken = new ArrayList<>(figure().brokenRules(unit));
        if (status == ObservationStatus.ND && !breakdown.isEmpty()) {
            broken.add(new FieldError("breakdown", "absent", "Un dato no disponible (ND) no lleva desagregación."));
        }
        return List.copyOf(broken);
    }

    /** The result it states, once no rule is broken. */
    public ObservedFigure result(Optional<Unit> unit) {
        return figure().figure(unit).brokenDownBy(breakdown);
    }

    boolean isExplained() {
        return explanation != null && !explanation.isBlank();
    }
}
