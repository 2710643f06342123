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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What sources said about a person over time, each statement with when it was recorded and until when it stood. */
@ApplicationScoped
public class RecordTimeline {

    /** As it stood at a moment: what was withdrawn later was still told then. */
    private static final String OF_PERSON = """
            WITH told AS (
                SELECT r.id, v.version, v.role, v.sealed_identity, v.superseded_at AS until_at
                FROM person_record r JOIN person_record_version v ON v.record_id = r.id
                WHERE r.person_id = ? AND (r.withdrawn_at IS NULL OR r.withdrawn_at > ?) AND r.suppressed_at IS NULL
                UNION ALL
                SELECT id, version, role, sealed_identity, NULL
                FROM person_record
                WHERE person_id = ? AND (withdrawn_at IS NULL OR withdrawn_at > ?) AND suppressed_at IS NULL),
            placed AS (
                SELECT told.*, r.institution, r.source_system, coalesce(
                        lag(told.until_at) OVER (PARTITION BY told.id ORDER BY told.version), r.recorded_at) AS from_at,
                    coalesce((SELECT c.received_at FROM case_person cp JOIN trafficking_case c ON c.id = cp.case_id
                        WHERE cp.record_id = r.id), r.recorded_at) AS facts_at
                FROM told JOIN person_record r ON r.id = told.id)
            SELECT * FROM placed WHERE from_at <= ? ORDER BY from_at, id, version
            """;

    /** By what the cases said then, whoever registered them. */
    private static final String VICTIMISATIONS = """
            SELECT DISTINCT c.id, c.code, c.received_at, v.content -> 'facts' ->> 'ubigeo' AS ubigeo
            FROM person_record r
            JOIN case_person cp ON cp.record_id = r.id
            JOIN trafficking_case c ON c.id = cp.case_id AND (c.withdrawn_at IS NULL OR c.withdrawn_at > ?)
            CROSS JOIN LATERAL (
                SELECT content FROM case_version WHERE case_id = c.id AND recorded_at <= ?
                ORDER BY version DESC LIMIT 1) AS v
            CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'persons') AS named
            WHERE r.person_id = ? AND (r.withdrawn_at IS NULL OR r.withdrawn_at > ?)
                AND named ->> 'recordId' = r.id::text AND named ->> 'role' = 'VICTIM'
                AND NOT (named ->> 'withdrawn')::boolean
            ORDER BY c.received_at, c.id
            """;

    private final DataSource dataSource;

    RecordTimeline(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What a source said for a time.
     *
     * @param factsAt when the case was received, or the record without one was made: to that day ages refer
     * @param until since when it says something else
     */
    public record Said(
            UUID recordId,
            String institution,
            String system,
            byte[] sealed,
            Instant factsAt,
            Instant from,
            Optional<Instant> until) {}

    /**
     * A case in which somebody is a victim.
     *
     * @param ubigeo the district of the facts, if it is known
     */
    public record Victimisation(
            UUID caseId,
            String caseCode,
            Instant receivedAt,
            @Nullable String ubigeo) {}

    /**
     * All that was said about a person, oldest first.
     *
     * @param moment as it stood then; empty for now
     */
    public List<Said> listOf(UUID personId, Optional<Instant> moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERSON)) {
            OffsetDateTime at = at(moment);
            select.setObject(1, personId);
            select.setObject(2, at);
            select.setObject(3, personId);
            select.setObject(4, at);
            select.setObject(5, at);
            List<Said> said = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    said.add(new Said(
                            row.getObject("id", UUID.class),
                            row.getString("institution"),
                            row.getString("source_system"),
                            row.getBytes("sealed_identity"),
                            row.getObject("facts_at", OffsetDateTime.class).toInstant(),
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant)
                                    .filter(until -> moment.isEmpty() || !until.isAfter(moment.get()))));
                }
            }
            return said;
        } catch (SQLException e) {
            throw new IllegalStateException("a person's history could not be read", e);
        }
    }

    /** The cases in which somebody is a victim, whoever registered them, oldest first. */
    public List<Victimisation> listVictimisations(UUID personId, Optional<Instant> moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VICTIMISATIONS)) {
            OffsetDateTime at = at(moment);
            select.setObject(1, at);
            select.setObject(2, at);
            select.setObject(3, personId);
            select.setObject(4, at);
            List<Victimisation> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Victimisation(
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            row.getString("ubigeo")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("a person's victimisations could not be read", e);
        }
    }

    /** PostgreSQL takes the last of all moments for infinity. */
    private static OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX);
    }
}
