package pe.kuska.registry.proceedings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Effect;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.Proceeding;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;

/** Proceedings by case; a case without resolutions has none and is a notice. */
@ApplicationScoped
public class ProceedingRepository {

    private static final String RESOLUTIONS = """
            SELECT id, kind, issued_on, number, crime_before, crime, joined_to, hearing_on, phase_before, phase_after,
                recorded_at, institution
            FROM resolution WHERE case_id = ? AND withdrawn_at IS NULL ORDER BY sequence
            """;
    private static final String AFFECTED = """
            SELECT p.resolution_id, p.record_id, p.effect, p.crime, p.prison_months, p.reparation
            FROM resolution r JOIN resolution_person p ON p.resolution_id = r.id
            WHERE r.case_id = ? AND r.withdrawn_at IS NULL ORDER BY p.resolution_id, p.record_id
            """;
    private static final String VERSION = "SELECT version FROM proceeding WHERE case_id = ?";
    private static final String MOVE = """
            INSERT INTO proceeding (case_id, phase, version, changed_at) VALUES (?, ?, 1, ?)
            ON CONFLICT (case_id) DO UPDATE
            SET phase = excluded.phase, version = proceeding.version + 1, changed_at = excluded.changed_at
            """;
    private static final String ADD = """
            INSERT INTO resolution (id, case_id, sequence, kind, issued_on, number, crime_before, crime, joined_to,
                phase_before, phase_after, recorded_at, recorded_by, institution, hearing_on)
            SELECT ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM resolution WHERE case_id = ?
            """;
    private static final String ADD_AFFECTED = """
            INSERT INTO resolution_person (resolution_id, record_id, effect, crime, prison_months, reparation)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String WITHDRAW = "UPDATE resolution SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?";

    private static final String CONVICTING = """
            SELECT DISTINCT c.id, c.code, c.crime FROM resolution_person p
            JOIN resolution s ON s.id = p.resolution_id AND s.withdrawn_at IS NULL
            JOIN trafficking_case c ON c.id = s.case_id AND c.withdrawn_at IS NULL
            JOIN case_person cp ON cp.record_id = p.record_id AND cp.case_id = c.id
                AND NOT cp.withdrawn AND cp.role = 'SUSPECT'
            WHERE p.record_id = ANY (?) AND p.effect = 'CONVICTED' ORDER BY c.id
            """;

    private final DataSource dataSource;

    ProceedingRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a proceeding could not be read or kept", e);
        }
    }

    /** The proceeding of a case. */
    public Proceeding get(UUID caseId) {
        return with(connection -> {
            Map<UUID, List<Affected>> affected = affectedOf(connection, caseId);
            List<Resolution> resolutions = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(RESOLUTIONS)) {
                select.setObject(1, caseId);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        UUID id = row.getObject("id", UUID.class);
                        resolutions.add(new Resolution(
                                id,
                                ResolutionKind.valueOf(row.getString("kind")),
                                row.getObject("issued_on", LocalDate.class),
                                row.getString("number"),
                                row.getString("crime_before"),
                                row.getString("crime"),
                                row.getString("joined_to"),
                                row.getObject("hearing_on", LocalDate.class),
                                Phase.valueOf(row.getString("phase_before")),
                                Phase.valueOf(row.getString("phase_after")),
                                affected.getOrDefault(id, List.of()),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("institution")));
                    }
                }
            }
            return new Proceeding(resolutions);
        });
    }

    /**
     * A case in which somebody was convicted, by whichever instance.
     *
     * @param crime the article of the case
     */
    public record Convicting(
            UUID caseId, CaseCode code, @Nullable String crime) {}

    /** The cases in which suspects whom these records tell of were convicted, also if another instance then acquitted them. */
    public List<Convicting> listConvicting(Collection<UUID> recordIds) {
        return with(connection -> {
            List<Convicting> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(CONVICTING)) {
                select.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new Convicting(
                                row.getObject("id", UUID.class),
                                new CaseCode(row.getString("code")),
                                row.getString("crime")));
                    }
                }
            }
            return found;
        });
    }

    /** How often a proceeding changed; 0 before it began. */
    public int versionOf(UUID caseId) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(VERSION)) {
                select.setObject(1, caseId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /** Adds a resolution; the case is held. */
    public void add(UUID caseId, Resolution resolution, String recordedBy) {
        with(connection -> {
            move(connection, caseId, resolution.after(), resolution.recordedAt());
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, resolution.id());
                insert.setObject(2, caseId);
                insert.setString(3, resolution.kind().name());
                insert.setDate(4, Date.valueOf(resolution.issuedOn()));
                insert.setString(5, resolution.number());
                insert.setString(6, resolution.crimeBefore());
                insert.setString(7, resolution.crime());
                insert.setString(8, resolution.joinedTo());
                insert.setString(9, resolution.before().name());
                insert.setString(10, resolution.after().name());
                insert.setObject(11, resolution.recordedAt().atOffset(ZoneOffset.UTC));
                insert.setString(12, recordedBy);
                insert.setString(13, resolution.institution());
                insert.setObject(14, resolution.hearingOn(), Types.DATE);
                insert.setObject(15, caseId);
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(ADD_AFFECTED)) {
                for (Affected affected : resolution.persons()) {
                    insert.setObject(1, resolution.id());
                    insert.setObject(2, affected.recordId());
                    insert.setString(3, affected.effect().name());
                    insert.setString(4, affected.crime());
                    insert.setObject(5, affected.prisonMonths());
                    insert.setBigDecimal(6, affected.reparation());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** Takes back a resolution: the case is in the phase it was in before. */
    public void withdraw(UUID caseId, Resolution withdrawn, String withdrawnBy, Instant now) {
        with(connection -> {
            move(connection, caseId, withdrawn.before(), now);
            try (PreparedStatement update = connection.prepareStatement(WITHDRAW)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setString(2, withdrawnBy);
                update.setObject(3, withdrawn.id());
                return update.executeUpdate();
            }
        });
    }

    private static void move(Connection connection, UUID caseId, Phase phase, Instant now) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setObject(1, caseId);
            move.setString(2, phase.name());
            move.setObject(3, now.atOffset(ZoneOffset.UTC));
            move.executeUpdate();
        }
    }

    private static Map<UUID, List<Affected>> affectedOf(Connection connection, UUID caseId) throws SQLException {
        Map<UUID, List<Affected>> affected = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(AFFECTED)) {
            select.setObject(1, caseId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    affected.computeIfAbsent(row.getObject("resolution_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Affected(
                                    row.getObject("record_id", UUID.class),
                                    Effect.valueOf(row.getString("effect")),
                                    row.getString("crime"),
                                    row.getObject("prison_months", Integer.class),
                                    row.getBigDecimal("reparation")));
                }
            }
        }
        return affected;
    }
}
