package pe.kuska.indicators.activity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.domain.AnnouncedPerson;
import pe.kuska.indicators.activity.domain.IdentityDecision;

/** Whom received events are about, and what was decided about who is who. Only added to. */
@ApplicationScoped
public class AnnouncedPersonRepository {

    private static final String ADD = """
            INSERT INTO event_person (event_id, position, filed_under, told_as, record_id, case_code, victim)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_LEAD =
            "INSERT INTO identity_lead (event_id, code, leads_to, revision) VALUES (?, ?, ?, ?)";
    private static final String ADD_FILED =
            "INSERT INTO identity_filed (event_id, record_id, filed_under) VALUES (?, ?, ?)";
    private static final String ADD_WITHDRAWN = "INSERT INTO withdrawn_case (event_id, case_code) VALUES (?, ?)";
    private static final String OF_YEAR = """
            SELECT e.type, e.institution, extract(month FROM e.occurred_on)::int AS month,
                p.filed_under, p.told_as, p.record_id, p.case_code, p.victim
            FROM received_event e JOIN event_person p ON p.event_id = e.id
            WHERE e.occurred_on BETWEEN ? AND ? AND (?::text IS NULL OR e.institution = ?)
                AND NOT (p.victim AND EXISTS (SELECT 1 FROM withdrawn_case w WHERE w.case_code = p.case_code))
            """;
    private static final String VICTIMS = """
            SELECT DISTINCT filed_under, told_as, record_id, case_code, victim
            FROM event_person WHERE victim AND case_code = ANY (?)
            """;
    private static final String ADD_CODE = "INSERT INTO event_code (event_id, name, value) VALUES (?, ?, ?)";

    private static final String OF_EVENTS = """
            SELECT p.event_id, p.filed_under, p.told_as, p.record_id, p.case_code, p.victim,
                p.victim AND EXISTS (SELECT 1 FROM withdrawn_case w WHERE w.case_code = p.case_code) AS withdrawn
            FROM event_person p WHERE p.event_id = ANY (?)
            """;

    private static final String VICTIMS_TOLD_AS = """
            SELECT p.filed_under, p.told_as, p.record_id, p.case_code, p.victim
            FROM event_person p JOIN received_event e ON e.id = p.event_id
            WHERE p.victim AND p.case_code IS NOT NULL
                AND (p.filed_under = ANY (?) OR p.told_as = ANY (?)
                    OR p.record_id IN (SELECT f.record_id FROM identity_filed f WHERE f.filed_under = ANY (?)))
                AND NOT EXISTS (SELECT 1 FROM withdrawn_case w WHERE w.case_code = p.case_code)
            ORDER BY e.occurred_at, e.id, p.position
            """;

    private static final String LEADS = "SELECT event_id, code, leads_to, revision FROM identity_lead";
    private static final String FILED = "SELECT event_id, record_id, filed_under FROM identity_filed";

    private final DataSource dataSource;
    private final EntityManager entityManager;

    AnnouncedPersonRepository(DataSource dataSource, EntityManager entityManager) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
    }

    /** Somebody an event is about, and how that event is counted. */
    public record Counted(String type, @Nullable String institution, int month, AnnouncedPerson person) {}

    /** Somebody an event is about, and whether the case was withdrawn since. */
    public record OfEvent(UUID event, AnnouncedPerson person, boolean withdrawn) {}

    /** Whom some events are about. */
    public List<OfEvent> listOfEvents(Collection<UUID> events) {
        List<OfEvent> people = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_EVENTS)) {
            select.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.add(new OfEvent(
                            row.getObject("event_id", UUID.class), person(row), row.getBoolean("withdrawn")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the people of events could not be read", e);
        }
        return people;
    }

    /** Keeps the codes of an event that was kept in this transaction. */
    public void addCodes(UUID eventId, Map<String, String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD_CODE)) {
            for (Map.Entry<String, String> code : codes.entrySet()) {
                insert.setObject(1, eventId);
                insert.setString(2, code.getKey());
                insert.setString(3, code.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the codes of an event could not be stored", e);
        }
    }

    /** Keeps whom an event is about that was kept in this transaction. */
    public void add(UUID eventId, List<AnnouncedPerson> people) {
        if (people.isEmpty()) {
            return;
        }
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (int i = 0; i < people.size(); i++) {
                AnnouncedPerson person = people.get(i);
                insert.setObject(1, eventId);
                insert.setInt(2, i);
                insert.setString(3, person.filedUnder());
                insert.setString(4, person.toldAs());
                insert.setObject(5, person.recordId());
                insert.setString(6, person.caseCode());
                insert.setBoolean(7, person.victim());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("whom an event is about could not be stored", e);
        }
    }

    /** Keeps a decision whose event was kept in this transaction. */
    public void add(IdentityDecision decision) {
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lead = connection.prepareStatement(ADD_LEAD);
                PreparedStatement filed = connection.prepareStatement(ADD_FILED)) {
            for (Map.Entry<String, String> entry : decision.leads().entrySet()) {
                lead.setObject(1, decision.eventId());
                lead.setString(2, entry.getKey());
                lead.setString(3, entry.getValue());
                lead.setLong(4, decision.revision());
                lead.addBatch();
            }
            lead.executeBatch();
            for (Map.Entry<UUID, String> entry : decision.filed().entrySet()) {
                filed.setObject(1, decision.eventId());
                filed.setObject(2, entry.getKey());
                filed.setString(3, entry.getValue());
                filed.addBatch();
            }
            filed.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a decision on identity could not be stored", e);
        }
    }

    /** Keeps that a case should not have been registered, whose event was kept in this transaction. */
    public void addWithdrawn(UUID eventId, String caseCode) {
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD_WITHDRAWN)) {
            insert.setObject(1, eventId);
            insert.setString(2, caseCode);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a withdrawn case could not be stored", e);
        }
    }

    /** The people of a year's events; of one institution's only, where one is given. */
    public List<Counted> listOf(int year, Optional<String> institution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_YEAR)) {
            select.setObject(1, LocalDate.of(year, 1, 1));
            select.setObject(2, LocalDate.of(year, 12, 31));
            select.setString(3, institution.orElse(null));
            select.setString(4, institution.orElse(null));
            List<Counted> people = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.add(new Counted(
                            row.getString("type"), row.getString("institution"), row.getInt("month"), person(row)));
                }
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException("the people of events could not be read", e);
        }
    }

    /** Where people told of under some codes are victims, in the order in which it was told. */
    public List<AnnouncedPerson> listVictims(Collection<String> codes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VICTIMS_TOLD_AS)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                select.setArray(parameter, connection.createArrayOf("text", codes.toArray()));
            }
            List<AnnouncedPerson> victims = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    victims.add(person(row));
                }
            }
            return victims;
        } catch (SQLException e) {
            throw new IllegalStateException("the cases of people could not be read", e);
        }
    }

    /** Who was said to be a victim in some cases. */
    public List<AnnouncedPerson> victimsIn(Collection<String> cases) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VICTIMS)) {
            select.setArray(1, connection.createArrayOf("text", cases.toArray()));
            List<AnnouncedPerson> victims = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    victims.add(person(row));
                }
            }
            return victims;
        } catch (SQLException e) {
            throw new IllegalStateException("the victims of cases could not be read", e);
        }
    }

    /** All that was decided about who is who: seldom, compared with what is counted. */
    public List<IdentityDecision> listDecisions() {
        Map<UUID, Long> revisions = new HashMap<>();
        Map<UUID, Map<String, String>> leads = new HashMap<>();
        Map<UUID, Map<UUID, String>> filed = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement select = connection.prepareStatement(LEADS);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID eventId = row.getObject("event_id", UUID.class);
                    revisions.put(eventId, row.getLong("revision"));
                    leads.computeIfAbsent(eventId, _ -> new HashMap<>())
                            .put(row.getString("code"), row.getString("leads_to"));
                }
            }
            try (PreparedStatement select = connection.prepareStatement(FILED);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    filed.computeIfAbsent(row.getObject("event_id", UUID.class), _ -> new HashMap<>())
                            .put(row.getObject("record_id", UUID.class), row.getString("filed_under"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("decisions on identity could not be read", e);
        }
        List<IdentityDecision> decisions = new ArrayList<>();
        revisions.forEach((eventId, revision) -> decisions.add(new IdentityDecision(
                eventId, revision, leads.getOrDefault(eventId, Map.of()), filed.getOrDefault(eventId, Map.of()))));
        return decisions;
    }

    private static AnnouncedPerson person(ResultSet row) throws SQLException {
        return new AnnouncedPerson(
                row.getString("filed_under"),
                row.getString("told_as"),
                row.getObject("record_id", UUID.class),
                row.getString("case_code"),
                row.getBoolean("victim"));
    }
}
