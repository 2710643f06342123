package pe.kuska.indicators.observations.domain;

import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Figure;

/**
 * The result of an indicator in a year, with what it was made of.
 *
 * @param reason why there is no figure, where the status is ND
 * @param basis the periods whose reports make it, where they do, e.g. {@code 2026S1+2026S2}
 */
public record ObservedFigure(
        ObservationStatus status,
        Figure value,
        Figure numerator,
        Figure denominator,
        @Nullable String reason,
        Breakdown breakdown,
        @Nullable String basis) {

    /** Nothing is known. */
    public static final ObservedFigure PENDING =
            new ObservedFigure(ObservationStatus.PENDING, Figure.MISSING, Figure.MISSING, Figure.MISSING, null);

    private static final String REASON_NOT_PUBLISHED = "Publicado como ND; la fuente no indica el motivo.";

    public ObservedFigure {
        if ((status == ObservationStatus.ND) != (reason != null)) {
            throw new IllegalArgumentException("ND, and only ND, has a reason");
        }
        if ((status == ObservationStatus.REPORTED) == value.isMissing()) {
            throw new IllegalArgumentException("a reported result, and only it, says something");
        }
    }

    /** A result that is not broken down. */
    public ObservedFigure(
            ObservationStatus status, Figure value, Figure numerator, Figure denominator, @Nullable String reason) {
        this(status, value, numerator, denominator, reason, Breakdown.NONE, null);
    }

    /** No result, and why. */
    public static ObservedFigure notAvailable(String reason) {
        return new ObservedFigure(ObservationStatus.ND, Figure.MISSING, Figure.MISSING, Figure.MISSING, reason);
    }

    /** The same result with its parts. */
    public ObservedFigure brokenDownBy(Breakdown parts) {
        return new ObservedFigure(status, value, numerator, denominator, reason, parts, basis);
    }

    /** The same result, made of the reports of some periods. */
    public ObservedFigure restingOn(String periods) {
        return new ObservedFigure(status, value, numerator, denominator, reason, breakdown, periods);
    }

    /** A result as a catalogue prints it; numerator and denominator alone are no result yet. */
    public static ObservedFigure published(Figure value, Figure numerator, Figure denominator) {
        return switch (value.status()) {
            case STATED, UNREADABLE ->
                new ObservedFigure(ObservationStatus.REPORTED, value, numerator, denominator, null);
            case NOT_AVAILABLE ->
                new ObservedFigure(ObservationStatus.ND, Figure.MISSING, numerator, denominator, REASON_NOT_PUBLISHED);
            case MISSING -> new ObservedFigure(ObservationStatus.PENDING, Figure.MISSING, numerator, denominator, null);
        };
    }
}
