package pe.kuska.registry.webhooks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One replica delivers; the lock ends with its connection, however that ends. */
@ApplicationScoped
public class CourierLock {

    private static final String TAKE = "SELECT pg_try_advisory_lock(20261122, 41)";
    private static final String RELEASE = "SELECT pg_advisory_unlock(20261122, 41)";

    public boolean take(Connection connection) throws SQLException {
        return ask(TAKE, connection);
    }

    public void release(Connection connection) throws SQLException {
        ask(RELEASE, connection);
    }

    private static boolean ask(String sql, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
