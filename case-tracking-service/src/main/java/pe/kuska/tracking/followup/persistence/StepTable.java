package pe.kuska.tracking.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;

/** What happened to a person, or to every victim of a case. */
final class StepTable {

    private static final String ADD = """
            INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution, unit, person_code,
                case_code, about_id, codes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String OF_PEOPLE_AND_CASES = """
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, about_id,
                codes
            FROM timeline_step WHERE person_code = ANY (?)
            UNION ALL
            SELECT event_id, type, occurred_at, recorded_at, institution, unit, person_code, case_code, about_id,
                codes
            FROM timeline_step WHERE person_code IS NULL AND case_code = ANY (?)
            """;

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final ObjectMapper json;

    StepTable(ObjectMapper json) {
        this.json = json;
    }

    void add(Connection connection, Step step) throws SQLException, JsonProcessingException {
        PersonCode person = step.person();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, step.eventId());
            insert.setString(2, step.type().wireName());
            insert.setObject(3, Columns.utc(step.occurredAt()));
            insert.setObject(4, Columns.utc(step.recordedAt()));
            insert.setString(5, step.actor().institution());
            insert.setString(6, step.actor().unit());
            insert.setString(7, person == null ? null : person.value());
            insert.setString(8, step.caseCode());
            insert.setObject(9, step.aboutId());
            insert.setObject(10, json.writeValueAsString(step.codes()), Types.OTHER);
            insert.executeUpdate();
        }
    }

    List<Step> of(Connection connection, Set<String> codes, Set<String> cases)
            throws SQLException, JsonProcessingException {
        List<Step> steps = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_PEOPLE_AND_CASES)) {
            select.setArray(1, Columns.texts(connection, codes));
            select.setArray(2, Columns.texts(connection, cases));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
        }
        return steps;
    }

    private Step step(ResultSet row) throws SQLException, JsonProcessingException {
        String type = row.getString("type");
        @Nullable String person = row.getString("person_code");
        return new Step(
                row.getObject("event_id", UUID.class),
                Columns.instant(row, "occurred_at"),
                Columns.instant(row, "recorded_at"),
                EntryType.named(type).orElseThrow(() -> new IllegalStateException("unknown type of step")),
                new Office(row.getString("institution"), row.getString("unit")),
                person == null ? null : new PersonCode(person),
                row.getString("case_code"),
                row.getObject("about_id", UUID.class),
                json.readValue(row.getString("codes"), CODES));
    }
}
