package pe.kuska.indicators.observations.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.platform.problem.FieldError;

/** A result as an institution sends it, checked against the rules a report must keep before it becomes a figure. */
public record ReportedFigure(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String reason) {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    /** The rules it breaks for an indicator of this unit; empty if it may be recorded. */
    public List<FieldError> brokenRules(Optional<Unit> unit) {
        List<FieldError> broken = new ArrayList<>();
        switch (status) {
            case PENDING ->
                broken.add(new FieldError(
                        "status", "reportable", "Se reporta un valor (REPORTED) o su falta con motivo (ND)."));
            case ND -> {
                if (value != null) {
                    broken.add(new FieldError("value", "absent", "Un dato no disponible (ND) no lleva valor."));
                }
                if (reason == null || reason.isBlank()) {
                    broken.add(new FieldError("reason", "required", "Diga por qué el dato no está disponible."));
                }
            }
            case REPORTED -> {
                if (value == null) {
                    broken.add(new FieldError(
                            "value", "required", "Falta el valor; si no lo hay, repórtelo como ND con su motivo."));
                }
                if (reason != null) {
                    broken.add(new FieldError("reason", "absent", "El motivo solo acompaña a un ND."));
                }
                if (unit.filter(Unit.PERCENTAGE::equals).isPresent()) {
                    requirePart(broken, "numerator", numerator);
                    requirePart(broken, "denominator", denominator);
                }
            }
        }
        if (denominator != null && denominator.signum() <= 0) {
            broken.add(new FieldError("denominator", "positive", "El denominador debe ser mayor que cero."));
        }
        checkSize(broken, "value", value);
        checkSize(broken, "numerator", numerator);
        checkSize(broken, "denominator", denominator);
        return List.copyOf(broken);
    }

    /** The figure to record, once no rule is broken. */
    public ObservedFigure figure(Optional<Unit> unit) {
        boolean percent = unit.filter(Unit.PERCENTAGE::equals).isPresent();
        return new ObservedFigure(
                status, read(value, percent), read(numerator, false), read(denominator, false), reason);
    }

    private static Figure read(@Nullable BigDecimal number, boolean percent) {
        return number == null ? Figure.MISSING : Figure.of(number, percent);
    }

    private static void requirePart(List<FieldError> broken, String field, @Nullable BigDecimal part) {
        if (part == null) {
            broken.add(new FieldError(
                    field, "required", "Un porcentaje se reporta siempre con su numerador y su denominador."));
        }
    }

    private static void checkSize(List<FieldError> broken, String field, @Nullable BigDecimal number) {
        if (number != null
                && (number.precision() > MOST_DIGITS
                        || number.scale() > MOST_DECIMALS
                        || number.scale() < -MOST_DIGITS)) {
            broken.add(new FieldError(field, "size", "La cifra admite hasta 18 dígitos, 6 de ellos decimales."));
        }
    }
}
