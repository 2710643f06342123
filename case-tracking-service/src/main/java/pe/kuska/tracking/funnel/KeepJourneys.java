package pe.kuska.tracking.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pe.kuska.tracking.followup.ChangedPaths;
import pe.kuska.tracking.followup.domain.TiedPeople;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.funnel.domain.Journey;
import pe.kuska.tracking.funnel.persistence.JourneyTable;

/**
 * Keeps how far each person got, computed from the same paths that timelines show. Whoever was merged or split is
 * written anew with all whom they were ever taken for, so nobody is counted twice or not at all.
 */
@ApplicationScoped
public class KeepJourneys {

    private final ChangedPaths changedPaths;
    private final JourneyTable journeys;
    private final List<FunnelStep> steps = FunnelSteps.read();

    KeepJourneys(ChangedPaths changedPaths, JourneyTable journeys) {
        this.changedPaths = changedPaths;
        this.journeys = journeys;
    }

    /** Writes what changed, at most so many changes; says how many there were, so that 0 means that none waits. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int keep(int atOnce) {
        if (changedPaths.waiting() == 0 && journeys.keptBy().equals(rule())) {
            return 0;
        }
        if (!journeys.lockToKeep().equals(rule())) {
            changedPaths.changeEverybody();
            journeys.keepBy(rule());
        }
        ChangedPaths.Taken taken = changedPaths.take(atOnce);
        Set<String> codes = new TreeSet<>();
        List<Journey> now = new ArrayList<>();
        for (TiedPeople tied : taken.people()) {
            tied.codes().forEach(code -> codes.add(code.value()));
            tied.paths().forEach(path -> Journey.of(path, steps).ifPresent(now::add));
        }
        journeys.replace(codes, now);
        return taken.changes();
    }

    /** By which steps journeys are judged; another table of steps is another judgement of everybody. */
    private String rule() {
        return steps.stream().map(FunnelStep::written).sorted().toList().toString();
    }
}
