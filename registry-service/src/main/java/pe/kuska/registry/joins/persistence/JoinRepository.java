package pe.kuska.registry.joins.persistence;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.joins.ProposeJoins.Proposal;
import pe.kuska.registry.joins.ProposeJoins.Side;
import pe.kuska.registry.joins.domain.CaseGroups;
import pe.kuska.registry.joins.domain.CaseGroups.Join;
import pe.kuska.registry.joins.domain.Evidence;
import pe.kuska.registry.joins.domain.Evidence.Nearness;
import pe.kuska.registry.joins.domain.JoinDecision;
import pe.kuska.registry.joins.domain.JoinDecision.Status;

/** Which cases may be one, which somebody said are, and the groups that follow from it. */
@ApplicationScoped
public class JoinRepository {

    /** Who is one with whom changes in one transaction at a time. */
    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261122, 5)";

    private static final String PROPOSE = """
            WITH asked AS (SELECT * FROM trafficking_case WHERE id = ANY (?) AND withdrawn_at IS NULL),
            shared AS (
                SELECT a.id AS one, theirs.case_id AS other,
                    count(DISTINCT r.person_id) FILTER (WHERE own.role = 'VICTIM' AND theirs.role = 'VICTIM') AS victims,
                    count(DISTINCT r.person_id) AS people
                FROM asked a
                JOIN case_person own ON own.case_id = a.id AND NOT own.withdrawn
                JOIN person_record r ON r.id = own.record_id
                JOIN person_record o ON o.person_id = r.person_id AND o.withdrawn_at IS NULL
                JOIN case_person theirs ON theirs.record_id = o.id AND NOT theirs.withdrawn AND theirs.case_id <> a.id
                GROUP BY a.id, theirs.case_id),
            named AS (
                SELECT a.id AS one, c.id AS other
                FROM asked a JOIN trafficking_case c ON c.source_record_id = ANY (a.other_files) AND c.id <> a.id
                UNION
                SELECT a.id, c.id FROM asked a JOIN trafficking_case c
                    ON c.other_files @> ARRAY[a.source_record_id] AND c.other_files <> '{}' AND c.id <> a.id),
            pairs AS (SELECT one, other FROM shared UNION SELECT one, other FROM named)
            SELECT a.id AS a_id, a.code AS a_code, a.institution AS a_institution, a.unit AS a_unit,
                a.source_system AS a_system, a.source_record_id AS a_record, a.ubigeo AS a_ubigeo,
                b.id AS b_id, b.code AS b_code, b.institution AS b_institution, b.unit AS b_unit,
                b.source_system AS b_system, b.source_record_id AS b_record, b.ubigeo AS b_ubigeo,
                greatest(a.registered_at, b.registered_at) AS since,
                abs(extract(epoch FROM a.received_at - b.received_at) / 86400)::bigint AS days,
                coalesce(s.victims, 0) AS victims, coalesce(s.people, 0) AS people, n.one IS NOT NULL AS referred
            FROM pairs p
            JOIN asked a ON a.id = p.one
            JOIN trafficking_case b ON b.id = p.other AND b.withdrawn_at IS NULL
            LEFT JOIN shared s ON s.one = p.one AND s.other = p.other
            LEFT JOIN named n ON n.one = p.one AND n.other = p.other
            WHERE (a.institution, a.source_system) <> (b.institution, b.source_system)
                AND (NOT ? OR b.id < a.id)
                AND NOT EXISTS (
                    SELECT FROM case_join j WHERE j.status <> 'REVERTED'
                        AND j.one_id = least(a.id, b.id) AND j.other_id = greatest(a.id, b.id))
                AND NOT EXISTS (
                    SELECT FROM case_group x JOIN case_group y ON y.group_id = x.group_id
                    WHERE x.case_id = a.id AND y.case_id = b.id)
            """;
    private static final String LATEST = """
            SELECT id FROM trafficking_case
            WHERE withdrawn_at IS NULL AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?
            """;
    private static final String ADD = """
            INSERT INTO case_join (id, one_id, other_id, status, reason, decided_at, decided_by, institution)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (one_id, other_id) WHERE status <> 'REVERTED' DO NOTHING
            """;
    private static final String REVERT = """
            UPDATE case_join SET status = 'REVERTED', reverted_at = ?, reverted_by = ?, reverting_institution = ?
            WHERE id = ?
            """;
    private static final String STANDING = """
            SELECT id, one_id, other_id, status, reason, institution, decided_at FROM case_join
            WHERE status <> 'REVERTED' AND (id = ANY (?) OR (status = 'CONFIRMED' AND one_id = ANY (?)))
            ORDER BY id
            """;
    private static final String GROUP = """
            SELECT case_id FROM case_group WHERE group_id = (SELECT group_id FROM case_group WHERE case_id = ?)
            UNION SELECT ?::uuid ORDER BY 1
            """;
    private static final String CODES = """
            SELECT code FROM trafficking_case WHERE id = ANY (?) AND withdrawn_at IS NULL ORDER BY id
            """;
    private static final String ALONE = "DELETE FROM case_group WHERE case_id = ?";
    private static final String GROUPED = """
            INSERT INTO case_group (case_id, group_id) VALUES (?, ?)
            ON CONFLICT (case_id) DO UPDATE SET group_id = excluded.group_id
            WHERE case_group.group_id <> excluded.group_id
            """;

    private final DataSource dataSource;

    JoinRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("joined cases could not be read or kept", e);
        }
    }

    /** Waits for whoever decides about cases right now. */
    public void standInLine() {
        with(connection -> {
            try (PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
                return wait.execute();
            }
        });
    }

    /** Which cases may be one with a case, and were not decided about. */
    public List<Proposal> propose(UUID caseId) {
        return propose(List.of(caseId), false);
    }

    /** Which older cases may be one with some: whoever goes through all cases meets each pair once. */
    public List<Proposal> proposeOlder(List<UUID> cases) {
        return propose(cases, true);
    }

    private List<Proposal> propose(List<UUID> cases, boolean onlyOlder) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PROPOSE)) {
                select.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
                select.setBoolean(2, onlyOlder);
                List<Proposal> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        Evidence evidence = evidence(row);
                        Instant since =
                                row.getObject("since", OffsetDateTime.class).toInstant();
                        evidence.strength()
                                .ifPresent(strength -> found.add(
                                        new Proposal(side(row, "a_"), side(row, "b_"), evidence, strength, since)));
                    }
                }
                return found;
            }
        });
    }

    /** The cases registered last, one more than a page. */
    public List<UUID> listCases(PageRequest page) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(LATEST)) {
                UUID after = page.afterId().orElse(null);
                select.setObject(1, after);
                select.setObject(2, after);
                select.setInt(3, page.limit() + 1);
                return ids(select);
            }
        });
    }

    /** Keeps a decision, unless one about the same two stands. */
    public boolean add(JoinDecision decision, String decidedBy) {
        return with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, decision.id());
                insert.setObject(2, decision.one());
                insert.setObject(3, decision.other());
                insert.setString(4, decision.status().name());
                insert.setString(5, decision.reason());
                insert.setObject(6, decision.decidedAt().atOffset(ZoneOffset.UTC));
                insert.setString(7, decidedBy);
                insert.setString(8, decision.institution());
                return insert.executeUpdate() == 1;
            }
        });
    }

    public void revert(UUID decisionId, String revertedBy, String institution, Instant now) {
        with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(REVERT)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setString(2, revertedBy);
                update.setString(3, institution);
                update.setObject(4, decisionId);
                return update.executeUpdate();
            }
        });
    }

    /** A decision that holds. */
    public Optional<JoinDecision> findStanding(UUID decisionId) {
        return standing(List.of(decisionId), List.of()).stream().findFirst();
    }

    /** The joins among some cases that hold. */
    public List<JoinDecision> listStanding(Collection<UUID> cases) {
        return standing(List.of(), cases);
    }

    /** All that are one with a case, itself included, the oldest first. */
    public List<UUID> listGroupOf(UUID caseId) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(GROUP)) {
                select.setObject(1, caseId);
                select.setObject(2, caseId);
                return ids(select);
            }
        });
    }

    /** The codes of cases, the oldest first. */
    public List<CaseCode> codesOf(Collection<UUID> cases) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(CODES)) {
                select.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
                List<CaseCode> codes = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        codes.add(new CaseCode(row.getString(1)));
                    }
                }
                return codes;
            }
        });
    }

    /** Groups some cases, and all that are one with them, by the joins that hold. */
    public void regroup(Collection<UUID> cases) {
        List<UUID> concerned = cases.stream()
                .flatMap(id -> listGroupOf(id).stream())
                .distinct()
                .toList();
        List<Join> joins = standing(List.of(), concerned).stream()
                .map(decision -> new Join(decision.one(), decision.other()))
                .toList();
        Map<UUID, UUID> groups = CaseGroups.of(concerned, joins);
        with(connection -> {
            try (PreparedStatement alone = connection.prepareStatement(ALONE);
                    PreparedStatement grouped = connection.prepareStatement(GROUPED)) {
                for (Map.Entry<UUID, UUID> entry : groups.entrySet()) {
                    boolean single = groups.values().stream()
                                    .filter(entry.getValue()::equals)
                                    .count()
                            == 1;
                    PreparedStatement write = single ? alone : grouped;
                    write.setObject(1, entry.getKey());
                    if (!single) {
                        write.setObject(2, entry.getValue());
                    }
                    write.executeUpdate();
                }
                return groups.size();
            }
        });
    }

    private List<JoinDecision> standing(Collection<UUID> decisions, Collection<UUID> cases) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(STANDING)) {
                select.setArray(1, connection.createArrayOf("uuid", decisions.toArray()));
                select.setArray(2, connection.createArrayOf("uuid", cases.toArray()));
                List<JoinDecision> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new JoinDecision(
                                row.getObject("id", UUID.class),
                                row.getObject("one_id", UUID.class),
                                row.getObject("other_id", UUID.class),
                                Status.valueOf(row.getString("status")),
                                row.getString("reason"),
                                row.getString("institution"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant()));
                    }
                }
                return found;
            }
        });
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        int victims = row.getInt("victims");
        return new Evidence(
                victims,
                row.getInt("people") - victims,
                Nearness.of(
                        Optional.ofNullable(row.getString("a_ubigeo")), Optional.ofNullable(row.getString("b_ubigeo"))),
                row.getLong("days"),
                row.getBoolean("referred"));
    }

    private static Side side(ResultSet row, String which) {
        try {
            return new Side(
                    row.getObject(which + "id", UUID.class),
                    new CaseCode(row.getString(which + "code")),
                    new CaseSource(
                            row.getString(which + "institution"),
                            row.getString(which + "unit"),
                            row.getString(which + "system"),
                            row.getString(which + "record")));
        } catch (SQLException e) {
            throw new IllegalStateException("a proposal could not be read", e);
        }
    }

    private static List<UUID> ids(PreparedStatement select) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
