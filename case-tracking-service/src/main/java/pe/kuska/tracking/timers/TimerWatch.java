package pe.kuska.tracking.timers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.observability.SilentFailure;

/** Looks for what is due as long as the service runs. All that it knows is in the table, so it may stop at any moment. */
@ApplicationScoped
class TimerWatch {

    private static final Logger LOG = Logger.getLogger(TimerWatch.class);

    /** So many failures mean that nothing can be fired at all: the database is away. */
    private static final int MOST_FAILED = 20;

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

    /** One that fails is passed over until the others are done, and tried again at the next look. */
    private void watch() {
        boolean oneByOne = false;
        int failed = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                int fired = oneByOne ? fireTimers.fireOne(failed) : fireTimers.fireDue();
                if (fired == 0) {
                    oneByOne = false;
                    failed = 0;
                    Thread.sleep(config.every());
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("A deadline could not be told; the others go on", new SilentFailure(e));
                failed += oneByOne ? 1 : 0;
                if (oneByOne && failed > MOST_FAILED && !pause()) {
                    return;
                }
                failed = failed > MOST_FAILED ? 0 : failed;
                oneByOne = true;
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
