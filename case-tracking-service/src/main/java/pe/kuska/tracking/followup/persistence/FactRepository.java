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
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Merged;
import pe.kuska.tracking.followup.domain.Fact.Split;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** Keeps facts, each once, and finds all that bear on one person. */
@ApplicationScoped
public class FactRepository {

    private static final String ADD_VICTIM = """
            INSERT INTO victim_in_case (event_id, person_code, case_code, status, occurred_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_STEP = """
            INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution, unit, person_code,
                case_code, referral_id, codes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_DECISION = """
            INSERT INTO identity_decision (event_id, kind, kept_code, other_code, cases, occurred_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    /** The decisions that tie other codes to a code; the array lets the index be used, a join reads them all. */
    private static final String DECISIONS_AROUND = """
            WITH RECURSIVE tied (code) AS (
                VALUES (?)
                UNION
                SELECT CASE WHEN d.kept_code = t.code THEN d.other_code ELSE d.kept_code END
                FROM tied t JOIN identity_decision d ON d.kept_code = t.code OR d.other_code = t.code)
            SELECT d.event_id, d.kind, d.kept_code, d.other_code, d.cases, d.occurred_at
            FROM identity_decision d WHERE d.kept_code = ANY (ARRAY (SELECT code FROM tied))
            """;

    private static final String VICTIM_IN_CASES = """
            SELECT event_id, person_code, case_code, status, occurred_at
            FROM victim_in_case WHERE person_code = ANY (?)
            """;

    private static final String STEPS = """
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, referral_id,
                codes
            FROM timeline_step WHERE person_code = ANY (?)
            UNION ALL
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, referral_id,
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
                    case Merged merged ->
                        add(connection, "MERGE", merged, merged.survivor(), merged.absorbed(), Set.of());
                    case Split split -> add(connection, "SPLIT", split, split.from(), split.separated(), split.cases());
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
            insert.setObject(9, step.referralId());
            insert.setObject(10, json.writeValueAsString(step.codes()), Types.OTHER);
            insert.executeUpdate();
        }
    }

    private static void add(
            Connection connection,
            String kind,
            IdentityDecision decision,
            PersonCode kept,
            PersonCode other,
            Set<String> cases)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_DECISION)) {
            insert.setObject(1, decision.eventId());
            insert.setString(2, kind);
            insert.setString(3, kept.value());
            insert.setString(4, other.value());
            insert.setArray(5, texts(connection, cases));
            insert.setObject(6, utc(decision.occurredAt()));
            insert.executeUpdate();
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
            facts.addAll(steps(connection, codes, cases));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
        return facts;
    }

    private static List<IdentityDecision> decisionsAround(Connection connection, PersonCode code) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DECISIONS_AROUND)) {
            select.setString(1, code.value());
            List<IdentityDecision> decisions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID eventId = row.getObject("event_id", UUID.class);
                    Instant occurredAt = instant(row, "occurred_at");
                    PersonCode kept = new PersonCode(row.getString("kept_code"));
                    PersonCode other = new PersonCode(row.getString("other_code"));
                    decisions.add(
                            row.getString("kind").equals("MERGE")
                                    ? new Merged(eventId, occurredAt, kept, other)
                                    : new Split(eventId, occurredAt, kept, other, texts(row.getArray("cases"))));
                }
            }
            return decisions;
        }
    }

    private static Set<String> codesOf(PersonCode code, List<IdentityDecision> decisions) {
        Set<String> codes = new TreeSet<>(Set.of(code.value()));
        for (IdentityDecision decision : decisions) {
            switch (decision) {
                case Merged merged -> {
                    codes.add(merged.survivor().value());
                    codes.add(merged.absorbed().value());
                }
                case Split split -> {
                    codes.add(split.from().value());
                    codes.add(split.separated().value());
                }
            }
        }
        return codes;
    }

    private static List<VictimInCase> victimInCases(Connection connection, Set<String> codes) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VICTIM_IN_CASES)) {
            select.setArray(1, texts(connection, codes));
            List<VictimInCase> victims = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    victims.add(new VictimInCase(
                            row.getObject("event_id", UUID.class),
                            instant(row, "occurred_at"),
                            row.getString("case_code"),
                            new PersonCode(row.getString("person_code")),
                            VictimStatus.valueOf(row.getString("status"))));
                }
            }
            return victims;
        }
    }

    private List<Step> steps(Connection connection, Set<String> codes, Set<String> cases)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setArray(1, texts(connection, codes));
            select.setArray(2, texts(connection, cases));
            List<Step> steps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
            return steps;
        }
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
                row.getObject("referral_id", UUID.class),
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

    private static Set<String> texts(Array values) throws SQLException {
        return Set.of((String[]) values.getArray());
    }
}
