package pe.kuska.registry.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/**
 * Puts figures together soon after the register changed, apart from the registration, which does not wait for it. One
 * replica at a time; whatever is interrupted is done again, since changes wait in the database.
 */
@ApplicationScoped
class StatisticsWorker {

    private static final Logger LOG = Logger.getLogger(StatisticsWorker.class);

    private final StatisticsConfig config;
    private final StatisticsRepository statistics;
    private final Semaphore bell = new Semaphore(0);

    private volatile boolean stopping;
    private @Nullable Thread thread;

    StatisticsWorker(StatisticsConfig config, StatisticsRepository statistics) {
        this.config = config;
        this.statistics = statistics;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("statistics-worker").daemon().start(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        }
    }

    private void work() {
        while (!stopping) {
            try {
                int taken = QuarkusTransaction.requiringNew().call(() -> statistics.putTogether(config.atOnce()));
                if (taken < config.atOnce()) {
                    var _ = bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("figures have to wait: %s", failure.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
