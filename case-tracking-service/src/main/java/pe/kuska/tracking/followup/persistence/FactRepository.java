package pe.kuska.tracking.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** Keeps facts, each once, and finds all that bear on one person. */
@ApplicationScoped
public class FactRepository {

    private static final String ADD_VICTIM = """
            INSERT INTO victim_in_case (event_id, person_code, case_code, status, occurred_at, told_as, record_id)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_STEP = """
            INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution, unit, person_code,
                case_code, about_id, codes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_WITHDRAWN =
            "INSERT INTO case_withdrawn (event_id, case_code, occurred_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private static final String WITHDRAWN =
            "SELECT event_id, case_code, occurred_at FROM case_withdrawn WHERE case_code = ANY (?)";

    private static final String ADD_LEADS = """
            INSERT INTO identity_lead (event_id, code, leads_to, revision, occurred_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_FILED = """
            INSERT INTO identity_filed (event_id, record_id, filed_under) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
            """;

    /** The decisions that tie other codes to a code; the array lets the index be used, a join reads them all. */
    private static final String DECISIONS_AROUND = """
            WITH RECURSIVE tied (code) AS (
                VALUES (?)
                UNION
                SELECT o.code FROM tied t
                JOIN identity_lead d ON d.code = t.code JOIN identity_lead o ON o.event_id = d.event_id)
            SELECT event_id, code, leads_to, revision, occurred_at
            FROM identity_lead WHERE code = ANY (ARRAY (SELECT code FROM tied))
            """;

    private static final String EVERY_DECISION =
            "SELECT event_id, code, leads_to, revision, occurred_at FROM identity_lead";

    private static final String EVERY_VICTIM =
            "SELECT event_id, person_code, case_code, status, occurred_at, told_as, record_id FROM victim_in_case";

    private static final String EVERY_WITHDRAWN = "SELECT event_id, case_code, occurred_at FROM case_withdrawn";

    private static final String EVERY_STEP = """
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, about_id, codes
            FROM timeline_step
            """;

    private static final String FILED =
            "SELECT event_id, record_id, filed_under FROM identity_filed WHERE event_id = ANY (?)";

    private static final String VICTIM_IN_CASES = """
            SELECT event_id, person_code, case_code, status, occurred_at, told_as, record_id
            FROM victim_in_case WHERE person_code = ANY (?)
            """;

    private static final String STEPS = """
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, about_id,
                codes
            FROM timeline_step WHERE person_code = ANY (?)
            UNION ALL
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, about_id,
                codes
            FROM timeline_step WHERE person_code IS NULL AND case_code = ANY (?)
            """;

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    FactRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Adds facts to the current transaction; one that is known already changes nothing. */
    public void add(Collection<? extends Fact> facts) {
        try (Connection connection = dataSource.getConnection()) {
            for (Fact fact : facts) {
                switch (fact) {
                    case VictimInCase victim -> add(connection, victim);
                    case Step step -> add(connection, step);
                    case CaseWithdrawn withdrawn -> add(connection, withdrawn);
                    case IdentityDecision decision -> add(connection, decision);
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be stored", e);
        }
    }

    private static void add(Connection connection, VictimInCase victim) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_VICTIM)) {
            insert.setObject(1, victim.eventId());
            insert.setString(2, victim.person().value());
            insert.setString(3, victim.caseCode());
            insert.setString(4, victim.status().name());
            insert.setObject(5, utc(victim.occurredAt()));
            insert.setString(6, victim.toldAs().value());
            insert.setObject(7, victim.recordId());
            insert.executeUpdate();
        }
    }

    private void add(Connection connection, Step step) throws SQLException, JsonProcessingException {
        PersonCode person = step.person();
        try (PreparedStatement insert = connection.prepareStatement(ADD_STEP)) {
            insert.setObject(1, step.eventId());
            insert.setString(2, step.type().wireName());
            insert.setObject(3, utc(step.occurredAt()));
            insert.setObject(4, utc(step.recordedAt()));
            insert.setString(5, step.actor().institution());
            insert.setString(6, step.actor().unit());
            insert.setString(7, person == null ? null : person.value());
            insert.setString(8, step.caseCode());
            insert.setObject(9, step.aboutId());
            insert.setObject(10, json.writeValueAsString(step.codes()), Types.OTHER);
            insert.executeUpdate();
        }
    }

    private static void add(Connection connection, CaseWithdrawn withdrawn) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_WITHDRAWN)) {
            insert.setObject(1, withdrawn.eventId());
            insert.setString(2, withdrawn.caseCode());
            insert.setObject(3, utc(withdrawn.occurredAt()));
            insert.executeUpdate();
        }
    }

    private static void add(Connection connection, IdentityDecision decision) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_LEADS)) {
            for (Map.Entry<PersonCode, PersonCode> lead : decision.leads().entrySet()) {
                insert.setObject(1, decision.eventId());
                insert.setString(2, lead.getKey().value());
                insert.setString(3, lead.getValue().value());
                insert.setLong(4, decision.revision());
                insert.setObject(5, utc(decision.occurredAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD_FILED)) {
            for (Map.Entry<UUID, PersonCode> filed : decision.filed().entrySet()) {
                insert.setObject(1, decision.eventId());
                insert.setObject(2, filed.getKey());
                insert.setString(3, filed.getValue().value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** All facts that bear on the person to whom a code leads, and perhaps on others whom decisions tie to it. */
    public List<Fact> factsAround(PersonCode code) {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            List<IdentityDecision> decisions = decisionsAround(connection, code);
            facts.addAll(decisions);
            Set<String> codes = codesOf(code, decisions);
            List<VictimInCase> victims = victimInCases(connection, codes);
            facts.addAll(victims);
            Set<String> cases = new TreeSet<>();
            victims.forEach(victim -> cases.add(victim.caseCode()));
            facts.addAll(withdrawn(connection, cases));
            facts.addAll(steps(connection, codes, cases));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
        return facts;
    }

    /** All that is known of everybody; for figures, not for one person. */
    public List<Fact> everyFact() {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement select = connection.prepareStatement(EVERY_DECISION)) {
                facts.addAll(decisions(connection, select));
            }
            try (PreparedStatement select = connection.prepareStatement(EVERY_VICTIM)) {
                facts.addAll(victims(select));
            }
            try (PreparedStatement select = connection.prepareStatement(EVERY_WITHDRAWN)) {
                facts.addAll(withdrawn(select));
            }
            try (PreparedStatement select = connection.prepareStatement(EVERY_STEP)) {
                facts.addAll(steps(select));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
        return facts;
    }

    private static List<IdentityDecision> decisionsAround(Connection connection, PersonCode code) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DECISIONS_AROUND)) {
            select.setString(1, code.value());
            return decisions(connection, select);
        }
    }

    private static List<IdentityDecision> decisions(Connection connection, PreparedStatement around)
            throws SQLException {
        Map<UUID, Lead> decisions = new LinkedHashMap<>();
        try (ResultSet row = around.executeQuery()) {
            while (row.next()) {
                UUID eventId = row.getObject("event_id", UUID.class);
                Instant occurredAt = instant(row, "occurred_at");
                long revision = row.getLong("revision");
                decisions
                        .computeIfAbsent(eventId, _ -> new Lead(occurredAt, revision, new HashMap<>(), new HashMap<>()))
                        .leads()
                        .put(new PersonCode(row.getString("code")), new PersonCode(row.getString("leads_to")));
            }
        }
        try (PreparedStatement select = connection.prepareStatement(FILED)) {
            select.setArray(
                    1, connection.createArrayOf("uuid", decisions.keySet().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Objects.requireNonNull(decisions.get(row.getObject("event_id", UUID.class)))
                            .filed()
                            .put(row.getObject("record_id", UUID.class), new PersonCode(row.getString("filed_under")));
                }
            }
        }
        return decisions.entrySet().stream()
                .map(one -> new IdentityDecision(
                        one.getKey(),
                        one.getValue().occurredAt(),
                        one.getValue().revision(),
                        one.getValue().leads(),
                        one.getValue().filed()))
                .toList();
    }

    /** A decision while its rows are read. */
    private record Lead(
            Instant occurredAt, long revision, Map<PersonCode, PersonCode> leads, Map<UUID, PersonCode> filed) {}

    private static Set<String> codesOf(PersonCode code, List<IdentityDecision> decisions) {
        Set<String> codes = new TreeSet<>(Set.of(code.value()));
        decisions.forEach(decision -> decision.leads().keySet().forEach(tied -> codes.add(tied.value())));
        return codes;
    }

    private static List<VictimInCase> victimInCases(Connection connection, Set<String> codes) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VICTIM_IN_CASES)) {
            select.setArray(1, texts(connection, codes));
            return victims(select);
        }
    }

    private static List<VictimInCase> victims(PreparedStatement select) throws SQLException {
        List<VictimInCase> victims = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                victims.add(new VictimInCase(
                        row.getObject("event_id", UUID.class),
                        instant(row, "occurred_at"),
                        row.getString("case_code"),
                        new PersonCode(row.getString("person_code")),
                        new PersonCode(row.getString("told_as")),
                        row.getObject("record_id", UUID.class),
                        VictimStatus.valueOf(row.getString("status"))));
            }
        }
        return victims;
    }

    private static List<CaseWithdrawn> withdrawn(Connection connection, Set<String> cases) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WITHDRAWN)) {
            select.setArray(1, texts(connection, cases));
            return withdrawn(select);
        }
    }

    private static List<CaseWithdrawn> withdrawn(PreparedStatement select) throws SQLException {
        List<CaseWithdrawn> withdrawn = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                withdrawn.add(new CaseWithdrawn(
                        row.getObject("event_id", UUID.class),
                        instant(row, "occurred_at"),
                        row.getString("case_code")));
            }
        }
        return withdrawn;
    }

    private List<Step> steps(Connection connection, Set<String> codes, Set<String> cases)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setArray(1, texts(connection, codes));
            select.setArray(2, texts(connection, cases));
            return steps(select);
        }
    }

    private List<Step> steps(PreparedStatement select) throws SQLException, JsonProcessingException {
        List<Step> steps = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                steps.add(step(row));
            }
        }
        return steps;
    }

    private Step step(ResultSet row) throws SQLException, JsonProcessingException {
        String type = row.getString("type");
        @Nullable String person = row.getString("person_code");
        return new Step(
                row.getObject("event_id", UUID.class),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                EntryType.named(type).orElseThrow(() -> new IllegalStateException("unknown type of step")),
                new Office(row.getString("institution"), row.getString("unit")),
                person == null ? null : new PersonCode(person),
                row.getString("case_code"),
                row.getObject("about_id", UUID.class),
                json.readValue(row.getString("codes"), CODES));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static Array texts(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
