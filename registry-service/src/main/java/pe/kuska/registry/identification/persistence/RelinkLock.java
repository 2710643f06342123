package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Only one relink at a time, on whichever replica. The lock ends with the connection that holds it, however that ends. */
@ApplicationScoped
public class RelinkLock {

    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtext('kuska.relink'))";
    private static final String RELEASE = "SELECT pg_advisory_unlock(hashtext('kuska.relink'))";

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DataSource dataSource;

    RelinkLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The lock, as long as it is not closed. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, RELEASE);
            } catch (SQLException e) {
                throw new IllegalStateException("the lock of relinking could not be released", e);
            }
        }
    }

    /** Takes the lock unless somebody has it and keeps it; not to be called in a transaction. */
    public Optional<Held> take() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Held> held = tryOnce();
            if (held.isPresent()) {
                return held;
            }
            // Whoever has just finished lets go within moments.
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    private Optional<Held> tryOnce() {
        try {
            Connection connection = dataSource.getConnection();
            if (ask(connection, TAKE)) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of relinking could not be taken", e);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
