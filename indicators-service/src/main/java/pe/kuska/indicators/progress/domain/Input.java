package pe.kuska.indicators.progress.domain;

import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Advance.Cause;

/** A figure on its way into a formula: a number, or the cause why the result will be ND. */
sealed interface Input {

    record Amount(ExactRatio value) implements Input {}

    record Absent(Cause cause) implements Input {}

    static Input obtained(ObservedFigure observed) {
        if (observed.status() == ObservationStatus.ND) {
            return new Absent(Cause.OBTAINED_NOT_AVAILABLE);
        }
        return of(observed.value(), Cause.OBTAINED_PENDING, Cause.OBTAINED_NOT_AVAILABLE, Cause.OBTAINED_UNREADABLE);
    }

    static Input target(Figure target) {
        return of(target, Cause.TARGET_MISSING, Cause.TARGET_NOT_AVAILABLE, Cause.TARGET_UNREADABLE);
    }

    static Input baseline(Figure baseline) {
        return of(baseline, Cause.BASELINE_MISSING, Cause.BASELINE_NOT_AVAILABLE, Cause.BASELINE_UNREADABLE);
    }

    /** Two figures of a running total; one that is absent makes the total absent. */
    default Input plus(Input other) {
        return switch (this) {
            case Absent absent -> absent;
            case Amount amount ->
                switch (other) {
                    case Absent absent -> absent;
                    case Amount more -> new Amount(amount.value().plus(more.value()));
                };
        };
    }

    private static Input of(Figure figure, Cause missing, Cause notAvailable, Cause unreadable) {
        return switch (figure.status()) {
            case STATED -> new Amount(ExactRatio.of(figure.number().orElseThrow()));
            case MISSING -> new Absent(missing);
            case NOT_AVAILABLE -> new Absent(notAvailable);
            case UNREADABLE -> new Absent(unreadable);
        };
    }
}
