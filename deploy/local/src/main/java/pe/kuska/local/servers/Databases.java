package pe.kuska.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Gives each service its database and two roles: an owner, who only migrates, and the service's own, which can connect
 * there and nowhere else and owns nothing. Doing it again changes nothing but the passwords.
 */
public final class Databases {

    /** How a service reaches its database, and as whom. */
    public record Access(
            String url, String database, String owner, String ownerPassword, String app, String appPassword) {

        @Override
        public String toString() {
            return "Access[" + url + "]"; // no password ever gets into a log by printing this
        }
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private final String serverUrl;
    private final String superuser;
    private final String password;

    /** @param serverUrl JDBC address without a database, ending with a slash */
    public Databases(String serverUrl, String superuser, String password) {
        this.serverUrl = serverUrl;
        this.superuser = superuser;
        this.password = password;
    }

    /** Creates or completes {@code <name>} with the roles {@code <name>_owner} and {@code <name>_app}. */
    public Access create(String name, String ownerPassword, String appPassword) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        String owner = name + "_owner";
        String app = name + "_app";
        try {
            try (Connection server = connect("postgres");
                    Statement statement = server.createStatement()) {
                role(server, owner, ownerPassword);
                role(server, app, appPassword);
                if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    statement.execute("CREATE DATABASE " + name + " OWNER " + owner);
                }
                statement.execute("ALTER DATABASE " + name + " OWNER TO " + owner);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + app);
                statement.execute("REVOKE ALL ON DATABASE postgres FROM PUBLIC");
                statement.execute("REVOKE ALL ON DATABASE template1 FROM PUBLIC");
            }
            try (Connection inside = connect(name);
                    Statement statement = inside.createStatement()) {
                statement.execute("ALTER SCHEMA public OWNER TO " + owner);
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
                statement.execute("GRANT USAGE ON SCHEMA public TO " + app);
            }
        } catch (SQLException e) {
            throw new ServerFailure("No se pudo preparar la base de datos " + name + ": " + e.getMessage(), e);
        }
        return new Access(serverUrl + name, name, owner, ownerPassword, app, appPassword);
    }

    /** Removes a database and its two roles; for test runs. */
    public void drop(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("DROP ROLE IF EXISTS " + name + "_app");
            statement.execute("DROP ROLE IF EXISTS " + name + "_owner");
        } catch (SQLException e) {
            throw new ServerFailure("No se pudo borrar la base de datos " + name + ": " + e.getMessage(), e);
        }
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(serverUrl + database, superuser, password);
    }

    private static void role(Connection server, String role, String password) throws SQLException {
        String verb = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        String sql;
        // A role's password cannot be a statement's parameter: PostgreSQL itself quotes it.
        try (PreparedStatement quote = server.prepareStatement("SELECT format('%s ROLE %I LOGIN NOSUPERUSER NOCREATEDB"
                + " NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L', ?, ?, ?)")) {
            quote.setString(1, verb);
            quote.setString(2, role);
            quote.setString(3, password);
            try (ResultSet result = quote.executeQuery()) {
                result.next();
                sql = result.getString(1);
            }
        }
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
