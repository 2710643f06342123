package pe.kuska.registry.rights.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.rights.domain.RetentionKind;
import pe.kuska.registry.rights.domain.RetentionRule;
import pe.kuska.registry.rights.domain.RetentionRun;

/** Retention rules, what is due by them, and when they were applied. */
@ApplicationScoped
public class RetentionRepository {

    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261122, 22)";
    private static final String RULES = """
            SELECT DISTINCT ON (kind) kind, version, months, source, set_at FROM retention_rule ORDER BY kind, version DESC
            """;
    private static final String ADD_RULE =
            "INSERT INTO retention_rule (kind, version, months, source, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ADD_RUN = """
            INSERT INTO retention_run (id, kind, rule_version, months, applied, run_at, run_by, institution)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String RUNS = """
            SELECT id, kind, rule_version, months, applied, run_at, institution FROM retention_run
            ORDER BY run_at DESC, id DESC LIMIT 200
            """;
    /** The last resolution is the one that archived the case; it counts from the end of its day in Peru. */
    private static final String SUSPECTS = """
            SELECT c.code, cp.record_id, r.archived_at FROM proceeding p
            JOIN trafficking_case c ON c.id = p.case_id AND c.withdrawn_at IS NULL
            CROSS JOIN LATERAL (
                SELECT (issued_on + 1)::timestamp AT TIME ZONE 'America/Lima' AS archived_at FROM resolution
                WHERE case_id = c.id AND withdrawn_at IS NULL ORDER BY sequence DESC LIMIT 1) AS r
            JOIN case_person cp ON cp.case_id = c.id AND cp.role = 'SUSPECT' AND NOT cp.withdrawn
            WHERE p.phase IN ('ARCHIVED', 'DISMISSED') AND r.archived_at < ?
            ORDER BY c.code, cp.record_id
            """;

    private static final String FINISHED_JOBS =
            "j.id = r.job_id AND j.state IN ('DONE', 'UNDONE') AND j.finished_at < ?";

    private static final Map<RetentionKind, String> DUE = new EnumMap<>(Map.of(
            RetentionKind.BORDER_CHECK,
            "SELECT count(*), min(asked_at) FROM border_check WHERE asked_at < ?",
            RetentionKind.BORDER_REVIEW,
            "SELECT count(*), min(decided_at) FROM border_review WHERE decided_at < ?",
            RetentionKind.ARCHIVED_SUSPECT,
            "SELECT count(*), min(archived_at) FROM (" + SUSPECTS + ") AS due",
            RetentionKind.REJECTED_ROW,
            "SELECT count(*), min(j.finished_at) FROM import_row r JOIN import_job j ON " + FINISHED_JOBS));
    private static final Map<RetentionKind, String> ERASE = new EnumMap<>(Map.of(
            RetentionKind.BORDER_CHECK, "DELETE FROM border_check WHERE asked_at < ?",
            RetentionKind.BORDER_REVIEW, "DELETE FROM border_review WHERE decided_at < ?",
            RetentionKind.REJECTED_ROW, "DELETE FROM import_row r USING import_job j WHERE " + FINISHED_JOBS));

    private final DataSource dataSource;

    RetentionRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("retention could not be read or applied", e);
        }
    }

    /**
     * What is due.
     *
     * @param oldest when the oldest of it began
     */
    public record Due(long count, @Nullable Instant oldest) {}

    /** A suspect whose term is over. */
    public record DueSuspect(String caseCode, UUID recordId) {}

    /** Whoever sets or applies rules does so one after the other. */
    public void standInLine() {
        with(connection -> {
            try (PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
                return wait.execute();
            }
        });
    }

    /** The rules that hold, by kind. */
    public Map<RetentionKind, RetentionRule> rules() {
        return with(connection -> {
            Map<RetentionKind, RetentionRule> rules = new EnumMap<>(RetentionKind.class);
            try (PreparedStatement select = connection.prepareStatement(RULES);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    RetentionKind kind = RetentionKind.valueOf(row.getString("kind"));
                    rules.put(
                            kind,
                            new RetentionRule(
                                    kind,
                                    row.getInt("version"),
                                    row.getInt("months"),
                                    row.getString("source"),
                                    row.getObject("set_at", OffsetDateTime.class)
                                            .toInstant()));
                }
            }
            return rules;
        });
    }

    public void add(RetentionRule rule, String by) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD_RULE)) {
                insert.setString(1, rule.kind().name());
                insert.setInt(2, rule.version());
                insert.setInt(3, rule.months());
                insert.setString(4, rule.source());
                insert.setObject(5, rule.setAt().atOffset(ZoneOffset.UTC));
                insert.setString(6, by);
                return insert.executeUpdate();
            }
        });
    }

    /** How many of a kind began before a moment. */
    public Due due(RetentionKind kind, Instant before) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(DUE.get(kind))) {
                select.setObject(1, before.atOffset(ZoneOffset.UTC));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return new Due(row.getLong(1), oldest == null ? null : oldest.toInstant());
                }
            }
        });
    }

    /** The suspects of cases that were archived before a moment. */
    public List<DueSuspect> listDueSuspects(Instant before) {
        return with(connection -> {
            List<DueSuspect> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(SUSPECTS)) {
                select.setObject(1, before.atOffset(ZoneOffset.UTC));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new DueSuspect(row.getString("code"), row.getObject("record_id", UUID.class)));
                    }
                }
            }
            return found;
        });
    }

    /** Deletes what began before a moment; says how many. */
    public int erase(RetentionKind kind, Instant before) {
        return with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(ERASE.get(kind))) {
                delete.setObject(1, before.atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }

    public void add(RetentionRun run, String by) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD_RUN)) {
                insert.setObject(1, run.id());
                insert.setString(2, run.kind().name());
                insert.setInt(3, run.ruleVersion());
                insert.setInt(4, run.months());
                insert.setInt(5, run.applied());
                insert.setObject(6, run.runAt().atOffset(ZoneOffset.UTC));
                insert.setString(7, by);
                insert.setString(8, run.institution());
                return insert.executeUpdate();
            }
        });
    }

    /** The last runs, newest first. */
    public List<RetentionRun> listRuns() {
        return with(connection -> {
            List<RetentionRun> runs = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(RUNS);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    runs.add(new RetentionRun(
                            row.getObject("id", UUID.class),
                            RetentionKind.valueOf(row.getString("kind")),
                            row.getInt("rule_version"),
                            row.getInt("months"),
                            row.getInt("applied"),
                            row.getObject("run_at", OffsetDateTime.class).toInstant(),
                            row.getString("institution")));
                }
            }
            return runs;
        });
    }
}
