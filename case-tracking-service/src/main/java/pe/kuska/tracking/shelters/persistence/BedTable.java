package pe.kuska.tracking.shelters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Beds, one row each. Who takes a bed writes their stay into its row, so two cannot have the same one. */
@ApplicationScoped
public class BedTable {

    /** As many as are missing, under the lowest numbers that no bed has. */
    private static final String ADD = """
            INSERT INTO bed (shelter_id, number)
            SELECT ?, n FROM generate_series(1, ?) n WHERE n NOT IN (SELECT number FROM bed WHERE shelter_id = ?)
            ORDER BY n LIMIT greatest(? - (SELECT count(*) FROM bed WHERE shelter_id = ?), 0) ON CONFLICT DO NOTHING
            """;

    /** As many free ones as are too many, whatever their numbers. */
    private static final String REMOVE = """
            DELETE FROM bed WHERE (shelter_id, number) IN (
                SELECT shelter_id, number FROM bed WHERE shelter_id = ? AND stay_id IS NULL
                ORDER BY number DESC LIMIT greatest((SELECT count(*) FROM bed WHERE shelter_id = ?) - ?, 0)
                FOR UPDATE SKIP LOCKED)
            """;

    private static final String ALL = "SELECT count(*) FROM bed WHERE shelter_id = ?";

    private static final String FREE = "SELECT count(*) FROM bed WHERE shelter_id = ? AND stay_id IS NULL";

    private static final String TAKE = """
            UPDATE bed SET stay_id = ? WHERE (shelter_id, number) IN (
                SELECT shelter_id, number FROM bed WHERE shelter_id = ? AND stay_id IS NULL
                ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    private static final String GIVE_BACK = "UPDATE bed SET stay_id = NULL WHERE stay_id = ?";

    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;

    BedTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens beds up to a capacity, or closes free ones down to it; false if too many are taken. */
    public boolean resize(UUID shelterId, int capacity) {
        try (Connection connection = dataSource.getConnection()) {
            update(connection, REMOVE, shelterId, shelterId, capacity);
            update(connection, ADD, shelterId, capacity, shelterId, capacity, shelterId);
            return count(connection, ALL, shelterId) == capacity;
        } catch (SQLException e) {
            throw new IllegalStateException("beds could not be counted", e);
        }
    }

    /**
     * Takes beds for a stay, all of them or none that lasts. A bed that somebody else is just giving up may be passed over,
     * so as long as enough are free it is tried again.
     */
    public boolean take(UUID shelterId, UUID stayId, int beds) {
        try (Connection connection = dataSource.getConnection()) {
            int taken = 0;
            for (int attempt = 0; attempt < ATTEMPTS && taken < beds; attempt++) {
                taken += update(connection, TAKE, stayId, shelterId, beds - taken);
                if (taken < beds && count(connection, FREE, shelterId) < beds - taken) {
                    return false;
                }
            }
            return taken == beds;
        } catch (SQLException e) {
            throw new IllegalStateException("beds could not be taken", e);
        }
    }

    public void giveBack(UUID stayId) {
        try (Connection connection = dataSource.getConnection()) {
            update(connection, GIVE_BACK, stayId);
        } catch (SQLException e) {
            throw new IllegalStateException("beds could not be given back", e);
        }
    }

    /** How many beds are free at this moment. */
    public int free(UUID shelterId) {
        try (Connection connection = dataSource.getConnection()) {
            return count(connection, FREE, shelterId);
        } catch (SQLException e) {
            throw new IllegalStateException("beds could not be counted", e);
        }
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        }
    }

    private static int count(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
