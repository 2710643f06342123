package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.batches.Shared;

/** The rows of files, sealed, for as long as they wait to be registered or corrected. */
@ApplicationScoped
public class ImportRows {

    /**
     * Rows that belong together get the number of the first of them: any one that is there already has it. (Asked for the
     * least of them, the database may go through all rows of the file in that order, for each row.)
     */
    private static final String ADD = """
            INSERT INTO import_row (job_id, row_number, first_row, key, sealed)
            SELECT ?, arrived.number,
                coalesce(
                    (SELECT earlier.first_row FROM import_row earlier
                        WHERE earlier.job_id = ? AND earlier.key = arrived.key LIMIT 1),
                    CASE WHEN arrived.key IS NULL THEN arrived.number
                        ELSE min(arrived.number) OVER (PARTITION BY arrived.key) END),
                arrived.key, arrived.sealed
            FROM unnest(?::bigint[], ?::bytea[], ?::bytea[]) AS arrived (number, key, sealed)
            """;

    private static final String NEXT = """
            SELECT row_number, first_row, sealed FROM import_row
            WHERE job_id = ? AND first_row > ?
            ORDER BY first_row, row_number LIMIT ?
            """;
    private static final String HOLD = "UPDATE import_row SET held = ? WHERE job_id = ? AND row_number = ANY (?)";
    private static final String HOLD_GROUP = "UPDATE import_row SET held = ? WHERE job_id = ? AND first_row = ?";
    private static final String DONE_WITH = "DELETE FROM import_row WHERE job_id = ? AND held IS NULL";
    private static final String REMOVE = "DELETE FROM import_row WHERE job_id = ?";
    private static final String HELD = """
            SELECT row_number, first_row, sealed FROM import_row
            WHERE job_id = ? AND held IS NOT NULL AND row_number > ?
            ORDER BY row_number LIMIT ?
            """;

    private final DataSource dataSource;
    private final Vault vault;

    ImportRows(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /**
     * A row as it arrived.
     *
     * @param key what rows that belong together have in common
     */
    public record Arrived(long number, byte @Nullable [] key, byte[] content) {}

    /** A row to be registered or corrected. */
    public record Kept(long number, long firstRow, byte[] content) {

        private Kept opened(Vault vault, UUID job) {
            return new Kept(number, firstRow, vault.open(content, context(job, number)));
        }
    }

    public void add(UUID job, List<Arrived> arrived) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, job);
            insert.setObject(2, job);
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", arrived.stream().map(Arrived::number).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", arrived.stream().map(Arrived::key).toArray(byte[][]::new)));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "bytea",
                            Shared.each(arrived, row -> vault.seal(row.content(), context(job, row.number())))
                                    .toArray(byte[][]::new)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be kept", e);
        }
    }

    /** Rows in the file's order, those that belong together one after the other. */
    public List<Kept> listNext(UUID job, long after, int limit) {
        return list(NEXT, job, after, limit);
    }

    /** Keeps all rows that belong together beyond the import; says how many. */
    public long holdGroup(UUID job, long firstRow, String why) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(HOLD_GROUP)) {
            update.setString(1, why);
            update.setObject(2, job);
            update.setLong(3, firstRow);
            return update.executeLargeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be held", e);
        }
    }

    /** Rows that wait for their correction. */
    public List<Kept> listHeld(UUID job, long after, int limit) {
        return list(HELD, job, after, limit);
    }

    private List<Kept> list(String sql, UUID job, long after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, job);
            select.setLong(2, after);
            select.setInt(3, limit);
            List<Kept> sealed = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sealed.add(new Kept(row.getLong(1), row.getLong(2), row.getBytes(3)));
                }
            }
            return Shared.each(sealed, row -> row.opened(vault, job));
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be read", e);
        }
    }

    /** Keeps rows beyond the import, to be corrected. */
    public void hold(UUID job, Collection<Long> rows, String why) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(HOLD)) {
            update.setString(1, why);
            update.setObject(2, job);
            update.setArray(3, connection.createArrayOf("bigint", rows.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be held", e);
        }
    }

    /** Removes the rows that nobody has to correct. */
    public void removeDone(UUID job) {
        remove(DONE_WITH, job);
    }

    public void removeAll(UUID job) {
        remove(REMOVE, job);
    }

    private void remove(String sql, UUID job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, job);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be removed", e);
        }
    }

    private static String context(UUID job, long row) {
        return "import-row:" + job + ":" + row;
    }
}
