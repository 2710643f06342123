package pe.kuska.tracking.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.ChangedPaths;
import pe.kuska.tracking.followup.Childhood;
import pe.kuska.tracking.followup.FindCareGap;
import pe.kuska.tracking.followup.domain.CareGap;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.TiedPeople;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/**
 * Sets the clock of every gap in which a path ends, and stops it as soon as it does not: whatever was told, by whomever,
 * and whoever turned out to be the same or another person.
 */
@ApplicationScoped
class WatchCareGaps {

    private final FindCareGap findCareGap;
    private final Childhood childhood;
    private final DeadlineRules deadlineRules;
    private final Timers timers;
    private final InstantSource clock;

    WatchCareGaps(
            FindCareGap findCareGap,
            Childhood childhood,
            DeadlineRules deadlineRules,
            Timers timers,
            InstantSource clock) {
        this.findCareGap = findCareGap;
        this.childhood = childhood;
        this.deadlineRules = deadlineRules;
        this.timers = timers;
        this.clock = clock;
    }

    void changed(@Observes ChangedPaths.Taken taken) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        taken.people().forEach(tied -> watch(tied, now));
    }

    private void watch(TiedPeople tied, Instant now) {
        Map<PersonCode, PathOfCare> paths = new TreeMap<>();
        tied.paths().forEach(path -> paths.put(path.person(), path));
        for (PersonCode code : tied.codes()) {
            PathOfCare path = paths.get(code);
            if (path == null || !isSet(path, now)) {
                timers.clear(TimerKind.CARE_GAP, CareGap.idOf(code), now);
            }
        }
    }

    private boolean isSet(PathOfCare path, Instant now) {
        Optional<CareGap> gap = findCareGap.in(path);
        Optional<Deadline> deadline = gap.flatMap(found -> deadlineRules.deadline(
                found.kind().wireName(), found.by().unit(), childhood.isKnownOf(path), found.since()));
        deadline.ifPresent(
                due -> timers.setOnly(about(path.person(), gap.orElseThrow().by()), due, now));
        return deadline.isPresent();
    }

    private static Timers.About about(PersonCode person, Office by) {
        return new Timers.About(TimerKind.CARE_GAP, CareGap.idOf(person), person.value(), null, by, null);
    }
}
