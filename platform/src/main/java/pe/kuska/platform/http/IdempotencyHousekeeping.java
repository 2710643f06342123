package pe.kuska.platform.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets the answers of requests that nobody will repeat any more. */
@ApplicationScoped
class IdempotencyHousekeeping {

    private static final Logger LOG = Logger.getLogger(IdempotencyHousekeeping.class);
    private static final String FORGET =
            "DELETE FROM idempotency_key WHERE recorded_at < now() - make_interval(secs => ?)";

    private final DataSource dataSource;
    private final Duration keep;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idempotency-housekeeping").factory());

    IdempotencyHousekeeping(
            DataSource dataSource,
            @ConfigProperty(name = "kuska.idempotency.keep", defaultValue = "7D") Duration keep) {
        this.dataSource = dataSource;
        this.keep = keep;
    }

    void start(@Observes StartupEvent event) {
        var _ = timer.scheduleWithFixedDelay(this::forget, 10, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void forget() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setDouble(1, (double) keep.toSeconds());
            delete.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf(
                    "old idempotency keys could not be forgotten (%s)",
                    e.getClass().getName());
        }
    }
}
