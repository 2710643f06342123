package pe.kuska.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.tracking.funnel.KeepJourneys;

/** Has the paths looked at that changed, which the watch does that tests do not leave running. */
@ApplicationScoped
public class Paths {

    private final KeepJourneys keepJourneys;

    Paths(KeepJourneys keepJourneys) {
        this.keepJourneys = keepJourneys;
    }

    public void lookAtAll() {
        int looked = 1;
        while (looked > 0) {
            looked = keepJourneys.keep(500);
        }
    }
}
