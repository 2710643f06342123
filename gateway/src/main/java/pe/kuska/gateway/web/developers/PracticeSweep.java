package pe.kuska.gateway.web.developers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Removes practice keys that have ended, also those nobody looks at. Replicas that look together do no harm.
@ApplicationScoped
class PracticeSweep {
    private static final Logger LOG = Logger.getLogger(PracticeSweep.class);

    private final PracticeKeys keys;
    private final PracticeConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("practice-keys").factory());

    PracticeSweep(PracticeKeys keys, PracticeConfig config) {
        this.keys = keys;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (keys.areOffered()) {
            long pause = config.sweepEvery().toMillis();
            var _ = timer.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void sweep() {
        try {
            keys.removeEnded();
        } catch (RuntimeException e) {
            LOG.warnf("practice keys could not be swept (%s)", e.getClass().getName());
        }
    }
}
