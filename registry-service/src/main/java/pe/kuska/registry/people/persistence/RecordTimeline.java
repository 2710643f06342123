package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What sources said about a person over time, each statement with when it was recorded and until when it stood. */
@ApplicationScoped
public class RecordTimeline {

    private static final String OF_PERSON = """
            WITH told AS (
                SELECT r.id, r.institution, r.source_system, v.version, v.role, v.sealed_identity,
                    v.superseded_at AS until_at
                FROM person_record r JOIN person_record_version v ON v.record_id = r.id
                WHERE r.person_id = ? AND r.withdrawn_at IS NULL
                UNION ALL
                SELECT id, institution, source_system, version, role, sealed_identity, NULL
                FROM person_record WHERE person_id = ? AND withdrawn_at IS NULL)
            SELECT told.*, coalesce(lag(told.until_at) OVER (PARTITION BY told.id ORDER BY told.version), r.recorded_at)
                AS from_at
            FROM told JOIN person_record r ON r.id = told.id
            ORDER BY from_at, told.id, told.version
            """;

    private static final String VICTIMISATIONS = """
            SELECT count(DISTINCT c.id) FROM person_record r
            JOIN case_person cp ON cp.record_id = r.id AND NOT cp.withdrawn AND cp.role = 'VICTIM'
            JOIN trafficking_case c ON c.id = cp.case_id AND c.withdrawn_at IS NULL
            WHERE r.person_id = ? AND r.withdrawn_at IS NULL
            """;

    private final DataSource dataSource;

    RecordTimeline(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What a source said for a time.
     *
     * @param until since when it says something else
     */
    public record Said(
            UUID recordId, String institution, String system, byte[] sealed, Instant from, Optional<Instant> until) {}

    /** All that was said about a person, oldest first. */
    public List<Said> listOf(UUID personId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERSON)) {
            select.setObject(1, personId);
            select.setObject(2, personId);
            List<Said> said = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    said.add(new Said(
                            row.getObject("id", UUID.class),
                            row.getString("institution"),
                            row.getString("source_system"),
                            row.getBytes("sealed_identity"),
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant)));
                }
            }
            return said;
        } catch (SQLException e) {
            throw new IllegalStateException("a person's history could not be read", e);
        }
    }

    /** In how many cases somebody is a victim, whoever registered them. */
    public int countVictimisations(UUID personId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VICTIMISATIONS)) {
            select.setObject(1, personId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a person's victimisations could not be counted", e);
        }
    }
}
