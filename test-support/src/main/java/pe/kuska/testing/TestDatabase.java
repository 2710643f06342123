package pe.kuska.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import pe.kuska.local.servers.Databases;
import pe.kuska.local.servers.Secrets;

/** A service's database seen from outside the service: as its owner, as the service itself, or as the superuser. */
public final class TestDatabase implements AutoCloseable {
    private final Databases.Access access;

    private TestDatabase(Databases.Access access) {
        this.access = access;
    }

    /** A new, empty database with its two roles, named after the service it is for. */
    public static TestDatabase fresh(String service) {
        String name = "kuska_" + service + "_" + UUID.randomUUID().toString().substring(0, 8);
        return new TestDatabase(KuskaServers.shared().databases().create(name, Secrets.random(), Secrets.random()));
    }

    /** The database of the Quarkus application under test. */
    public static TestDatabase current() {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        return new TestDatabase(new Databases.Access(
                url,
                url.substring(url.lastIndexOf('/') + 1),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class)));
    }

    public Databases.Access access() {
        return access;
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    /** With the rights the service has when it runs, and no others. */
    public Connection asService() throws SQLException {
        return DriverManager.getConnection(access.url(), access.app(), access.appPassword());
    }

    public Connection asSuperuser() throws SQLException {
        return KuskaServers.shared().databases().connect(access.database());
    }

    /** The rows of a query by column name, seen with the superuser's eyes. */
    public List<Map<String, @Nullable Object>> rows(String sql, Object... parameters) {
        try (Connection connection = asSuperuser();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... parameters) {
        Object value = rows(sql, parameters).getFirst().values().iterator().next();
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** Changes rows behind the service's back, for instance to see whether it notices. */
    public int execute(String sql, Object... parameters) {
        try (Connection connection = asSuperuser();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops the database and its roles. */
    @Override
    public void close() {
        KuskaServers.shared().databases().drop(access.database());
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }
}
