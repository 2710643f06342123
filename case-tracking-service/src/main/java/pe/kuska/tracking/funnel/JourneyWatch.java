package pe.kuska.tracking.funnel;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.observability.SilentFailure;

/** Counts in the background who got further, so that readers need not. It may stop at any moment: what waits is in a table. */
@ApplicationScoped
class JourneyWatch {

    private static final Logger LOG = Logger.getLogger(JourneyWatch.class);

    private final KeepJourneys keepJourneys;
    private final FunnelConfig config;
    private @Nullable Thread thread;

    JourneyWatch(KeepJourneys keepJourneys, FunnelConfig config) {
        this.keepJourneys = keepJourneys;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("journey-watch").daemon().start(this::watch);
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (keepJourneys.keep(config.atOnce()) == 0) {
                    Thread.sleep(config.look());
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("The funnel has to wait", new SilentFailure(failure));
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(5));
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }
}
