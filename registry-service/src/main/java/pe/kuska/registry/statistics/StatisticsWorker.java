package pe.kuska.registry.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import pe.kuska.registry.statistics.persistence.FactsAtHand;
import pe.kuska.registry.statistics.persistence.StatisticsRepository;

/**
 * Puts figures together soon after the register changed, apart from the registration, which does not wait for it. One
 * replica at a time; whatever is interrupted is done again, since changes wait in the database.
 */
@ApplicationScoped
class StatisticsWorker {

    private static final Logger LOG = Logger.getLogger(StatisticsWorker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final StatisticsConfig config;
    private final StatisticsRepository statistics;
    private final FactsAtHand facts;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    StatisticsWorker(StatisticsConfig config, StatisticsRepository statistics, FactsAtHand facts) {
        this.config = config;
        this.statistics = statistics;
        this.facts = facts;
    }

    void start(@Observes StartupEvent event) {
        threads.add(Thread.ofPlatform().name("statistics-facts").daemon().start(this::keepFactsAtHand));
        if (config.enabled()) {
            threads.add(Thread.ofPlatform().name("statistics-worker").daemon().start(this::work));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        }
    }

    /** Every replica for itself. Until it has read them, and if it cannot, the database counts: slower, and the same figures. */
    private void keepFactsAtHand() {
        boolean stopped = false;
        while (!stopped) {
            try {
                facts.refresh();
                stopped = isStoppedWithin(config.look());
            } catch (RuntimeException failure) {
                LOG.warnf("facts could not be read: %s", failure.getClass().getName());
                stopped = isStoppedWithin(AFTER_FAILURE);
            }
        }
    }

    private void work() {
        boolean stopped = false;
        while (!stopped) {
            try {
                int taken = QuarkusTransaction.requiringNew().call(() -> statistics.putTogether(config.atOnce()));
                stopped = isStoppedWithin(taken < config.atOnce() ? config.look() : Duration.ZERO);
            } catch (RuntimeException failure) {
                LOG.warnf("figures have to wait: %s", failure.getClass().getName());
                stopped = isStoppedWithin(AFTER_FAILURE);
            }
        }
    }

    private boolean isStoppedWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
