package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Who works on an import. The lock ends with the connection that holds it, however that ends. */
@ApplicationScoped
public class ImportLock {

    private static final String TAKE = "SELECT pg_try_advisory_lock(?)";
    private static final String RELEASE = "SELECT pg_advisory_unlock(?)";

    public boolean take(Connection connection, UUID id) throws SQLException {
        return ask(TAKE, connection, id);
    }

    public void release(Connection connection, UUID id) throws SQLException {
        ask(RELEASE, connection, id);
    }

    private static boolean ask(String sql, Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id.getLeastSignificantBits());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
