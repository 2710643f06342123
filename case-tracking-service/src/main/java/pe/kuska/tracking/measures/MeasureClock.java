package pe.kuska.tracking.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import pe.kuska.tracking.measures.domain.Measure;
import pe.kuska.tracking.measures.domain.MeasureStatus;
import pe.kuska.tracking.reference.MeasureTerms;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Warns before a measure ends, so that whoever recorded it can ask for its renewal, and ends it when its term has passed. */
@ApplicationScoped
class MeasureClock {

    private final Timers timers;
    private final MeasureTerms terms;

    MeasureClock(Timers timers, MeasureTerms terms) {
        this.timers = timers;
        this.terms = terms;
    }

    void restart(Measure measure, Instant now) {
        timers.clear(TimerKind.MEASURE_WARNING, measure.id(), now);
        timers.clear(TimerKind.MEASURE_END, measure.id(), now);
        if (measure.status() == MeasureStatus.IN_FORCE) {
            measure.endsAt().ifPresent(end -> {
                timers.set(
                        about(TimerKind.MEASURE_WARNING, measure),
                        end.minus(terms.warning(measure.order().kind())),
                        "MEASURE_WARNING");
                timers.set(about(TimerKind.MEASURE_END, measure), end, "MEASURE_TERM");
            });
        }
    }

    private static Timers.About about(TimerKind kind, Measure measure) {
        return new Timers.About(
                kind, measure.id(), measure.personCode(), measure.caseCode().orElse(null), measure.recordedBy(), null);
    }
}
