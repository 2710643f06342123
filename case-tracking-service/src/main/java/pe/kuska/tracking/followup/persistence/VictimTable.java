package pe.kuska.tracking.followup.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** Who was said to be a victim in which case, and which cases should not have been registered. */
final class VictimTable {

    private static final String ADD = """
            INSERT INTO victim_in_case (event_id, person_code, case_code, status, occurred_at, told_as, record_id)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    /** Joined row by row, so that one plan serves any number of people. */
    private static final String OF_PEOPLE = """
            SELECT event_id, person_code, case_code, status, occurred_at, told_as, record_id
            FROM unnest(?::text[]) AS asked (code)
            CROSS JOIN LATERAL (SELECT * FROM victim_in_case WHERE person_code = asked.code OFFSET 0) AS victim
            """;

    private static final String ADD_WITHDRAWN =
            "INSERT INTO case_withdrawn (event_id, case_code, occurred_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private static final String WITHDRAWN =
            "SELECT event_id, case_code, occurred_at FROM case_withdrawn WHERE case_code = ANY (?)";

    private static final String ADD_NAMED = """
            INSERT INTO case_victims (event_id, case_code, occurred_at, institution, unit, record_ids, person_codes)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String NAMED = """
            SELECT event_id, case_code, occurred_at, institution, unit, record_ids, person_codes
            FROM case_victims WHERE case_code = ANY (?)
            """;

    /** Where their records are filed now counts too. */
    private static final String EVER_NAMED = """
            SELECT person_code FROM victim_in_case WHERE case_code = ?
            UNION
            SELECT f.filed_under FROM victim_in_case v JOIN identity_filed f ON f.record_id = v.record_id
            WHERE v.case_code = ?
            """;

    private VictimTable() {}

    static void add(Connection connection, VictimsOfCase named) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_NAMED)) {
            insert.setObject(1, named.eventId());
            insert.setString(2, named.caseCode());
            insert.setObject(3, Columns.utc(named.occurredAt()));
            insert.setString(4, named.by().institution());
            insert.setString(5, named.by().unit());
            insert.setArray(6, connection.createArrayOf("uuid", named.records().toArray()));
            insert.setArray(
                    7,
                    Columns.texts(
                            connection,
                            named.people().stream().map(PersonCode::value).toList()));
            insert.executeUpdate();
        }
    }

    static Set<PersonCode> everNamedIn(Connection connection, String caseCode) throws SQLException {
        Set<PersonCode> codes = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(EVER_NAMED)) {
            select.setString(1, caseCode);
            select.setString(2, caseCode);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    codes.add(new PersonCode(row.getString(1)));
                }
            }
        }
        return codes;
    }

    static List<VictimsOfCase> named(Connection connection, Set<String> cases) throws SQLException {
        List<VictimsOfCase> named = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NAMED)) {
            select.setArray(1, Columns.texts(connection, cases));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    named.add(new VictimsOfCase(
                            row.getObject("event_id", UUID.class),
                            Columns.instant(row, "occurred_at"),
                            row.getString("case_code"),
                            new Office(row.getString("institution"), row.getString("unit")),
                            Set.of((UUID[]) row.getArray("record_ids").getArray()),
                            Arrays.stream((String[])
                                            row.getArray("person_codes").getArray())
                                    .map(PersonCode::new)
                                    .collect(Collectors.toUnmodifiableSet())));
                }
            }
        }
        return named;
    }

    static void add(Connection connection, VictimInCase victim) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, victim.eventId());
            insert.setString(2, victim.person().value());
            insert.setString(3, victim.caseCode());
            insert.setString(4, victim.status().name());
            insert.setObject(5, Columns.utc(victim.occurredAt()));
            insert.setString(6, victim.toldAs().value());
            insert.setObject(7, victim.recordId());
            insert.executeUpdate();
        }
    }

    static void add(Connection connection, CaseWithdrawn withdrawn) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_WITHDRAWN)) {
            insert.setObject(1, withdrawn.eventId());
            insert.setString(2, withdrawn.caseCode());
            insert.setObject(3, Columns.utc(withdrawn.occurredAt()));
            insert.executeUpdate();
        }
    }

    static List<VictimInCase> of(Connection connection, Set<String> codes) throws SQLException {
        List<VictimInCase> victims = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_PEOPLE)) {
            select.setArray(1, Columns.texts(connection, codes));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    victims.add(new VictimInCase(
                            row.getObject("event_id", UUID.class),
                            Columns.instant(row, "occurred_at"),
                            row.getString("case_code"),
                            new PersonCode(row.getString("person_code")),
                            new PersonCode(row.getString("told_as")),
                            row.getObject("record_id", UUID.class),
                            VictimStatus.valueOf(row.getString("status"))));
                }
            }
        }
        return victims;
    }

    static List<CaseWithdrawn> withdrawn(Connection connection, Set<String> cases) throws SQLException {
        List<CaseWithdrawn> withdrawn = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(WITHDRAWN)) {
            select.setArray(1, Columns.texts(connection, cases));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    withdrawn.add(new CaseWithdrawn(
                            row.getObject("event_id", UUID.class),
                            Columns.instant(row, "occurred_at"),
                            row.getString("case_code")));
                }
            }
        }
        return withdrawn;
    }
}
