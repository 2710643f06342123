package pe.kuska.registry.imports;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.imports.ImportStep.Left;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportJob.State;
import pe.kuska.registry.imports.persistence.ImportJobRepository;
import pe.kuska.registry.imports.persistence.ImportLock;

/**
 * Works on imports one after the other, step by step, in the name of who started each. A lock that ends with its
 * connection says who works on one, so that another replica goes on the moment this one is gone. When a step fails it is
 * tried with fewer rows, down to the one that fails whatever we try: that one is put aside and no other is lost for it.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);
    private static final int STEPS_IN_TURN = 20;
    private static final int ATTEMPTS_WITH_ONE_ROW = 3;

    private final ImportsConfig config;
    private final ImportJobRepository jobs;
    private final ImportStep step;
    private final UndoStep undoStep;
    private final CallerProvider callers;
    private final ImportLock locks;
    private final DataSource dataSource;
    private final InstantSource clock;
    private final Semaphore bell = new Semaphore(0);

    private volatile boolean stopping;
    private @Nullable Thread thread;

    ImportWorker(
            ImportsConfig config,
            ImportJobRepository jobs,
            ImportStep step,
            UndoStep undoStep,
            CallerProvider callers,
            ImportLock locks,
            DataSource dataSource,
            InstantSource clock) {
        this.config = config;
        this.jobs = jobs;
        this.step = step;
        this.undoStep = undoStep;
        this.callers = callers;
        this.locks = locks;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("import-worker").daemon().start(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        }
    }

    /** There is something to do. */
    void wake() {
        bell.release();
    }

    private void work() {
        while (!stopping) {
            try {
                QuarkusTransaction.requiringNew().run(this::removeAbandoned);
                if (takeTurns() == Left.MORE) {
                    continue;
                }
                var _ = bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("imports have to wait: %s", failure.getClass().getName());
                pause();
            }
        }
    }

    /** Some steps of each file: nobody waits for the end of somebody else's, nor for one that fails again and again. */
    private Left takeTurns() {
        Left left = Left.NOTHING;
        for (UUID id : QuarkusTransaction.requiringNew().call(jobs::listUnfinished)) {
            try {
                left = workOn(id) == Left.MORE ? Left.MORE : left;
            } catch (RuntimeException | SQLException failure) {
                LOG.warnf("import %s has to wait: %s", id, causes(failure));
            }
        }
        return stopping ? Left.NOTHING : left;
    }

    /** A file that stopped arriving, because whoever received it was killed, leaves nothing. */
    private void removeAbandoned() {
        jobs.removeSilentSince(clock.instant().minus(LONGEST_SILENCE));
    }

    private void pause() {
        try {
            Thread.sleep(config.look().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Left workOn(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!locks.take(connection, id)) {
                return Left.NOTHING;
            }
            try {
                return inTheNameOfWhoStartedIt(id);
            } finally {
                locks.release(connection, id);
            }
        }
    }

    private Left inTheNameOfWhoStartedIt(UUID id) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            ImportJob job = QuarkusTransaction.requiringNew().call(() -> jobs.findById(id));
            boolean undoing = job.state() == State.UNDOING;
            if (!undoing && !job.isUnderWay()) {
                return Left.NOTHING;
            }
            callers.actFor(job.actor());
            Left left = takeSteps(id, undoing);
            if (left == Left.NOTHING) {
                LOG.infof("import %s has no more to %s", id, undoing ? "undo" : "register");
            }
            return left;
        } finally {
            request.terminate();
        }
    }

    private Left takeSteps(UUID id, boolean undoing) {
        int most = config.rowsAtOnce();
        int failures = 0;
        Left left = Left.MORE;
        for (int taken = 0; left == Left.MORE && taken < STEPS_IN_TURN && !stopping; taken++) {
            try {
                left = undoing ? undoStep.take(id, most) : step.take(id, most);
                most = Math.min(config.rowsAtOnce(), most * 2);
                failures = 0;
            } catch (RuntimeException failure) {
                if (most == 1 && ++failures >= ATTEMPTS_WITH_ONE_ROW) {
                    if (undoing || isOfTheDatabase(failure)) {
                        throw failure;
                    }
                    LOG.errorf("import %s: a row is put aside after %s", id, causes(failure));
                    left = step.putAside(id);
                    failures = 0;
                }
                most = Math.max(1, most / 2);
            }
        }
        return left;
    }

    /** A database that is not there is no fault of a row's. */
    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return List.of("08", "53", "57", "58")
                        .contains(sql.getSQLState().substring(0, 2));
            }
        }
        return false;
    }

    /** What failed, without messages, which may quote a row. */
    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.append(causes.isEmpty() ? "" : " by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                causes.append('[').append(sql.getSQLState()).append(']');
            }
        }
        return causes.toString();
    }
}
