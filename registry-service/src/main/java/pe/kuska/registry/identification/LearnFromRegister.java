package pe.kuska.registry.identification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pe.kuska.platform.transaction.AfterCommit;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.Lesson;
import pe.kuska.registry.identification.persistence.StatisticsRepository;
import pe.kuska.registry.identification.persistence.StatisticsRepository.Kept;

/**
 * Lets recognition learn from the register how common names are. What a transaction taught counts once it is committed; it is
 * kept every minute, and what a crash takes of it is only statistics.
 */
@ApplicationScoped
class LearnFromRegister {

    private static final Logger LOG = Logger.getLogger(LearnFromRegister.class);
    private static final int TOO_MANY_ROWS = 200;
    private static final int SAFE_DELAY = 10;

    private final LearnedStatistics register;
    private final StatisticsRepository statistics;
    private final TransactionSynchronizationRegistry transactions;
    private final AfterCommit afterCommit;
    private final InstantSource clock;
    private final Duration every;
    private final Set<UUID> counted = new HashSet<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("learn-from-register").factory());
    private Lesson unsaved = new Lesson();

    LearnFromRegister(
            LearnedStatistics register,
            StatisticsRepository statistics,
            TransactionSynchronizationRegistry transactions,
            AfterCommit afterCommit,
            InstantSource clock,
            @ConfigProperty(name = "kuska.recognition.keep-statistics-every", defaultValue = "60S") Duration every) {
        this.register = register;
        this.statistics = statistics;
        this.transactions = transactions;
        this.afterCommit = afterCommit;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        putTogether(takeUp());
        register.countPersons(statistics.countPersons());
        var _ = timer.scheduleWithFixedDelay(
                this::keepQuietly, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        keepQuietly();
    }

    /** What the current transaction teaches, counted if it commits. */
    Lesson lessonOfTransaction() {
        Lesson known = (Lesson) transactions.getResource(LearnFromRegister.class);
        if (known != null) {
            return known;
        }
        Lesson lesson = new Lesson();
        transactions.putResource(LearnFromRegister.class, lesson);
        afterCommit.run(() -> learn(lesson));
        return lesson;
    }

    private synchronized void learn(Lesson lesson) {
        register.learn(lesson);
        unsaved.add(lesson);
    }

    private void keepQuietly() {
        try {
            keep();
        } catch (IllegalStateException e) {
            LOG.warnf(
                    "what was learned about names could not be kept (%s)",
                    e.getClass().getName());
        }
    }

    synchronized void keep() {
        if (!unsaved.isEmpty()) {
            counted.add(statistics.keep(unsaved, clock.instant()));
            unsaved = new Lesson();
        }
        takeUp();
        register.countPersons(statistics.countPersons());
    }

    /** Learns what other replicas have kept; of what was put together, only what was not counted row by row. */
    private synchronized List<Kept> takeUp() {
        List<Kept> others = statistics.listOthersThan(counted);
        others.forEach(kept -> {
            boolean known = !kept.replaces().isEmpty() && counted.containsAll(kept.replaces());
            if (!known) {
                register.learn(kept.lesson());
            }
            counted.add(kept.id());
        });
        return others;
    }

    /** Makes one row of many that every replica has counted by now. */
    private synchronized void putTogether(List<Kept> kept) {
        Instant now = clock.instant();
        List<Kept> old = kept.stream()
                .filter(one -> one.learnedAt().isBefore(now.minus(every.multipliedBy(SAFE_DELAY))))
                .toList();
        if (old.size() > TOO_MANY_ROWS) {
            counted.add(statistics.putTogether(old, now));
        }
    }
}
