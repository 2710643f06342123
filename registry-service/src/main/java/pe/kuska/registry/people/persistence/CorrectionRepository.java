package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Correction.Piece;
import pe.kuska.registry.people.domain.Correction.Requester;
import pe.kuska.registry.people.domain.Correction.Why;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.StandingCorrections;
import pe.kuska.registry.people.domain.StandingCorrections.Ending;

/** Corrections by hand; none is deleted. What the source had said stands sealed in the record's versions. */
@ApplicationScoped
public class CorrectionRepository {

    private static final String ADD = """
            INSERT INTO record_correction (id, record_id, version, reason, requester, request_number, institution, corrected_at, corrected_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_FIELD =
            "INSERT INTO corrected_field (correction_id, record_id, field, told_version) VALUES (?, ?, ?, ?)";
    private static final String STANDING = """
            SELECT f.record_id, f.field, f.told_version, v.sealed_identity
            FROM corrected_field f JOIN person_record_version v ON v.record_id = f.record_id AND v.version = f.told_version
            WHERE f.record_id = ANY (?) AND f.ended_at IS NULL
            """;
    private static final String TOLD_IN =
            "SELECT field, told_version FROM corrected_field WHERE record_id = ? AND ended_at IS NULL";
    private static final String END = """
            UPDATE corrected_field SET ended_at = ?, ended_by = ? WHERE record_id = ? AND field = ? AND ended_at IS NULL
            """;
    private static final String TELL_FROM =
            "UPDATE corrected_field SET told_version = ? WHERE record_id = ? AND ended_at IS NULL";
    private static final String OF_RECORDS = """
            SELECT c.id, c.record_id, c.version, c.reason, c.requester, c.request_number, c.institution, c.corrected_at,
                f.field, f.ended_by
            FROM record_correction c JOIN corrected_field f ON f.correction_id = c.id
            WHERE c.record_id = ANY (?) ORDER BY c.record_id, c.version, f.field
            """;

    private final DataSource dataSource;
    private final IdentityVault vault;

    CorrectionRepository(DataSource dataSource, IdentityVault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /** Keeps a correction; `toldIn` says in which version each of its pieces stands as the source told it. */
    public void add(Correction correction, Map<CorrectedField, Integer> toldIn, String by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement insertField = connection.prepareStatement(ADD_FIELD)) {
            insert.setObject(1, correction.id());
            insert.setObject(2, correction.recordId());
            insert.setInt(3, correction.version());
            insert.setString(4, correction.why().reason());
            insert.setString(5, correction.why().requester().name());
            insert.setString(6, correction.why().requestNumber());
            insert.setString(7, correction.institution());
            insert.setObject(8, correction.correctedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, by);
            insert.executeUpdate();
            for (Map.Entry<CorrectedField, Integer> piece : toldIn.entrySet()) {
                insertField.setObject(1, correction.id());
                insertField.setObject(2, correction.recordId());
                insertField.setString(3, piece.getKey().name());
                insertField.setInt(4, piece.getValue());
                insertField.addBatch();
            }
            insertField.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a correction could not be kept", e);
        }
    }

    /** What stands corrected of some records. */
    public Map<UUID, StandingCorrections> standingOf(Collection<UUID> recordIds) {
        Map<UUID, Map<CorrectedField, Identity>> told = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID recordId = row.getObject("record_id", UUID.class);
                    told.computeIfAbsent(recordId, _ -> new EnumMap<>(CorrectedField.class))
                            .put(
                                    CorrectedField.valueOf(row.getString("field")),
                                    vault.open(recordId, row.getBytes("sealed_identity")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not be read", e);
        }
        Map<UUID, StandingCorrections> standing = new HashMap<>();
        told.forEach((recordId, pieces) -> standing.put(recordId, new StandingCorrections(pieces)));
        return standing;
    }

    /** In which version each piece that stands corrected is told by the source. */
    public Map<CorrectedField, Integer> toldIn(UUID recordId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TOLD_IN)) {
            select.setObject(1, recordId);
            Map<CorrectedField, Integer> versions = new EnumMap<>(CorrectedField.class);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.put(CorrectedField.valueOf(row.getString("field")), row.getInt("told_version"));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not be read", e);
        }
    }

    /** From now on these pieces of records stand corrected no more. */
    public void end(Map<UUID, Map<CorrectedField, Ending>> ended, Instant now) {
        if (ended.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(END)) {
            for (Map.Entry<UUID, Map<CorrectedField, Ending>> record : ended.entrySet()) {
                for (Map.Entry<CorrectedField, Ending> piece : record.getValue().entrySet()) {
                    update.setObject(1, now.atOffset(ZoneOffset.UTC));
                    update.setString(2, piece.getValue().name());
                    update.setObject(3, record.getKey());
                    update.setString(4, piece.getKey().name());
                    update.addBatch();
                }
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not be ended", e);
        }
    }

    /** What the source says is what stands in this version from now on. */
    public void tellFrom(UUID recordId, int version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(TELL_FROM)) {
            update.setInt(1, version);
            update.setObject(2, recordId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not follow their record", e);
        }
    }

    /** All corrections of some records, oldest first. */
    public Map<UUID, List<Correction>> listOf(Collection<UUID> recordIds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_RECORDS)) {
            select.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
            Map<UUID, Correction> found = new LinkedHashMap<>();
            Map<UUID, List<Piece>> pieces = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Correction correction = correction(row);
                    found.putIfAbsent(correction.id(), correction);
                    String ended = row.getString("ended_by");
                    pieces.computeIfAbsent(correction.id(), _ -> new ArrayList<>())
                            .add(new Piece(
                                    CorrectedField.valueOf(row.getString("field")),
                                    ended == null ? null : Ending.valueOf(ended)));
                }
            }
            Map<UUID, List<Correction>> ofRecords = new HashMap<>();
            found.values()
                    .forEach(one -> ofRecords
                            .computeIfAbsent(one.recordId(), _ -> new ArrayList<>())
                            .add(one.with(pieces.getOrDefault(one.id(), List.of()))));
            return ofRecords;
        } catch (SQLException e) {
            throw new IllegalStateException("corrections could not be read", e);
        }
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getInt("version"),
                new Why(
                        row.getString("reason"),
                        Requester.valueOf(row.getString("requester")),
                        row.getString("request_number")),
                row.getString("institution"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
