package pe.kuska.tracking.followup.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.PersonCode;

/** What the registry decided on who is who: where codes lead and under which code records are filed. */
final class IdentityTable {

    private static final String ADD_LEADS = """
            INSERT INTO identity_lead (event_id, code, leads_to, revision, occurred_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String ADD_FILED = """
            INSERT INTO identity_filed (event_id, record_id, filed_under) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
            """;

    /** The decisions that tie other codes to a code; the array lets the index be used, a join reads them all. */
    private static final String AROUND = """
            WITH RECURSIVE tied (code) AS (
                VALUES (?)
                UNION
                SELECT o.code FROM tied t
                JOIN identity_lead d ON d.code = t.code JOIN identity_lead o ON o.event_id = d.event_id)
            SELECT event_id, code, leads_to, revision, occurred_at
            FROM identity_lead WHERE code = ANY (ARRAY (SELECT code FROM tied))
            """;

    private static final String FILED =
            "SELECT event_id, record_id, filed_under FROM identity_filed WHERE event_id = ANY (?)";

    private IdentityTable() {}

    /** A decision while its rows are read. */
    private record Lead(
            Instant occurredAt, long revision, Map<PersonCode, PersonCode> leads, Map<UUID, PersonCode> filed) {}

    static void add(Connection connection, IdentityDecision decision) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_LEADS)) {
            for (Map.Entry<PersonCode, PersonCode> lead : decision.leads().entrySet()) {
                insert.setObject(1, decision.eventId());
                insert.setString(2, lead.getKey().value());
                insert.setString(3, lead.getValue().value());
                insert.setLong(4, decision.revision());
                insert.setObject(5, Columns.utc(decision.occurredAt()));
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

    static List<IdentityDecision> around(Connection connection, PersonCode code) throws SQLException {
        Map<UUID, Lead> decisions = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(AROUND)) {
            select.setString(1, code.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID eventId = row.getObject("event_id", UUID.class);
                    Instant occurredAt = Columns.instant(row, "occurred_at");
                    long revision = row.getLong("revision");
                    decisions
                            .computeIfAbsent(
                                    eventId, _ -> new Lead(occurredAt, revision, new HashMap<>(), new HashMap<>()))
                            .leads()
                            .put(new PersonCode(row.getString("code")), new PersonCode(row.getString("leads_to")));
                }
            }
        }
        if (!decisions.isEmpty()) {
            readFiled(connection, decisions);
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

    private static void readFiled(Connection connection, Map<UUID, Lead> decisions) throws SQLException {
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
    }
}
