package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The vault row by row, for moving it to a newer key. */
@ApplicationScoped
public class VaultRows {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String AFTER = """
            SELECT id, sealed_identity, withdrawn_at IS NOT NULL FROM person_record WHERE id > ? ORDER BY id LIMIT ? FOR UPDATE
            """;
    private static final String REPLACE = "UPDATE person_record SET sealed_identity = ? WHERE id = ?";
    private static final String VERSIONS =
            "SELECT version, sealed_identity FROM person_record_version WHERE record_id = ?";
    private static final String REPLACE_VERSION =
            "UPDATE person_record_version SET sealed_identity = ? WHERE record_id = ? AND version = ?";

    private final DataSource dataSource;

    VaultRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A sealed record.
     *
     * @param withdrawn whether it is to be found no more
     */
    public record Row(UUID recordId, byte[] sealed, boolean withdrawn) {}

    /** What it said before. */
    public record Version(int version, byte[] sealed) {}

    public List<Row> lockAfter(Optional<UUID> after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setObject(1, after.orElse(BEFORE_ALL));
            select.setInt(2, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getObject(1, UUID.class), row.getBytes(2), row.getBoolean(3)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the vault could not be read", e);
        }
    }

    public void replace(UUID recordId, byte[] sealed) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(REPLACE)) {
            update.setBytes(1, sealed);
            update.setObject(2, recordId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be sealed again", e);
        }
    }

    public List<Version> listVersions(UUID recordId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setObject(1, recordId);
            List<Version> versions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(new Version(row.getInt(1), row.getBytes(2)));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("a record's history could not be read", e);
        }
    }

    public void replaceVersion(UUID recordId, int version, byte[] sealed) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(REPLACE_VERSION)) {
            update.setBytes(1, sealed);
            update.setObject(2, recordId);
            update.setInt(3, version);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a record's history could not be sealed again", e);
        }
    }
}
