package pe.kuska.tracking.timers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for what is due as long as the service runs. All that it knows is in the table, so it may stop at any moment. */
@ApplicationScoped
class TimerWatch {

    private static final Logger LOG = Logger.getLogger(TimerWatch.class);

    private final FireTimers fireTimers;
    private final TimersConfig config;
    private @Nullable Thread thread;

    TimerWatch(FireTimers fireTimers, TimersConfig config) {
        this.fireTimers = fireTimers;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("timer-watch").daemon().start(this::watch);
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (fireTimers.fireDue() == 0) {
                    Thread.sleep(config.every());
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "Deadlines could not be looked at; trying again");
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(config.every());
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }
}
