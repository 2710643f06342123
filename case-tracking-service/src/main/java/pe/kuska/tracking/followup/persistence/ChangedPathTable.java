package pe.kuska.tracking.followup.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;
import pe.kuska.tracking.followup.domain.PersonCode;

/** Whose path may look different since what was told last, until whoever keeps something of all paths has looked. */
final class ChangedPathTable {

    private static final String ADD = "INSERT INTO path_changed (person_code, case_code) VALUES (?, ?)";

    private static final String ADD_EVERYBODY = """
            INSERT INTO path_changed (person_code)
            SELECT person_code FROM victim_in_case UNION SELECT code FROM identity_lead
            """;

    private static final String FIRST = "SELECT id, person_code, case_code FROM path_changed ORDER BY id LIMIT ?";

    private static final String PEOPLE_OF_CASES =
            "SELECT DISTINCT person_code FROM victim_in_case WHERE case_code = ANY (?)";

    private static final String DROP = "DELETE FROM path_changed WHERE id = ANY (?)";

    private static final String COUNT = "SELECT count(*) FROM path_changed";

    private ChangedPathTable() {}

    static void add(Connection connection, Collection<? extends Fact> facts) throws SQLException {
        Set<String> people = new TreeSet<>();
        Set<String> cases = new TreeSet<>();
        facts.forEach(fact -> collect(fact, people, cases));
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (String person : people) {
                add(insert, person, null);
            }
            for (String caseCode : cases) {
                add(insert, null, caseCode);
            }
            insert.executeBatch();
        }
    }

    private static void collect(Fact fact, Set<String> people, Set<String> cases) {
        switch (fact) {
            case VictimInCase victim -> people.add(victim.person().value());
            case CaseWithdrawn withdrawn -> cases.add(withdrawn.caseCode());
            case VictimsOfCase named -> cases.add(named.caseCode());
            case IdentityDecision decision -> {
                decision.leads().keySet().forEach(code -> people.add(code.value()));
                decision.filed().values().forEach(code -> people.add(code.value()));
            }
            case Step step -> {
                PersonCode person = step.person();
                if (person != null) {
                    people.add(person.value());
                } else {
                    cases.add(String.valueOf(step.caseCode()));
                }
            }
        }
    }

    private static void add(PreparedStatement insert, @Nullable String person, @Nullable String caseCode)
            throws SQLException {
        insert.setString(1, person);
        insert.setString(2, caseCode);
        insert.addBatch();
    }

    static void addEverybody(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_EVERYBODY)) {
            insert.executeUpdate();
        }
    }

    static FactRepository.Changed first(Connection connection, int most) throws SQLException {
        List<Long> ids = new ArrayList<>();
        Set<String> people = new TreeSet<>();
        Set<String> cases = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong("id"));
                    @Nullable String person = row.getString("person_code");
                    if (person == null) {
                        cases.add(row.getString("case_code"));
                    } else {
                        people.add(person);
                    }
                }
            }
        }
        if (!cases.isEmpty()) {
            try (PreparedStatement select = connection.prepareStatement(PEOPLE_OF_CASES)) {
                select.setArray(1, Columns.texts(connection, cases));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        people.add(row.getString("person_code"));
                    }
                }
            }
        }
        Set<PersonCode> codes = new TreeSet<>();
        people.forEach(code -> codes.add(new PersonCode(code)));
        return new FactRepository.Changed(ids, codes);
    }

    static void drop(Connection connection, FactRepository.Changed changed) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DROP)) {
            delete.setArray(1, connection.createArrayOf("bigint", changed.ids().toArray()));
            delete.executeUpdate();
        }
    }

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
