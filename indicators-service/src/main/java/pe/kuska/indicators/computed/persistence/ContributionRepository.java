package pe.kuska.indicators.computed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.domain.PeriodDays;

/** Contributions of events to computed indicators, and which definitions have been counted from the beginning. */
@ApplicationScoped
public class ContributionRepository {

    private static final String ADD = """
            INSERT INTO computed_contribution (indicator_key, version, side, event_id, occurred_on, institution)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String OF_PERIOD = """
            SELECT indicator_key, version, side, event_id, occurred_on, institution FROM computed_contribution
            WHERE indicator_key = ? AND version = ? AND side = ? AND occurred_on BETWEEN ? AND ?
                AND (?::text IS NULL OR institution = ?)
            """;
    private static final String CASES = """
            SELECT last.id, c.occurred_on, c.institution FROM received_event c
            CROSS JOIN LATERAL (
                SELECT e.id FROM received_event e
                WHERE e.subject_code = c.subject_code
                    AND e.type IN ('pe.kuska.registry.CaseRegistered.v1', 'pe.kuska.registry.CaseAmended.v1')
                ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1) AS last
            WHERE c.type = 'pe.kuska.registry.CaseRegistered.v1' AND c.occurred_on BETWEEN ? AND ?
                AND (?::text IS NULL OR c.institution = ?)
            """;
    private static final String WITHDRAWN = """
            SELECT e.id FROM received_event e JOIN withdrawn_case w ON w.case_code = e.subject_code WHERE e.id = ANY (?)
            """;
    private static final String CODES = """
            SELECT event_id, value FROM event_code WHERE name = ? AND event_id = ANY (?)
            """;
    private static final String SUBJECTS = "SELECT id, subject_code FROM received_event WHERE id = ANY (?)";
    private static final String MOMENTS = "SELECT id, occurred_at FROM received_event WHERE id = ANY (?)";
    private static final String ABOUT = """
            SELECT e.id, c.value, e.institution, e.occurred_at FROM event_code c JOIN received_event e ON e.id = c.event_id
            WHERE c.name = ? AND c.value = ANY (?) AND e.type = ANY (?)
            """;
    private static final String PLACES = """
            SELECT e.subject_code, c.value FROM received_event e
            JOIN event_code c ON c.event_id = e.id AND c.name = 'ubigeo'
            WHERE e.subject_code = ANY (?)
                AND e.type IN ('pe.kuska.registry.CaseRegistered.v1', 'pe.kuska.registry.CaseAmended.v1')
            ORDER BY e.occurred_at, e.id
            """;
    private static final String IS_COUNTED =
            "SELECT count(*) FROM computed_definition WHERE indicator_key = ? AND version = ?";
    private static final String MARK =
            "INSERT INTO computed_definition (indicator_key, version) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final DataSource dataSource;

    ContributionRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps contributions of events kept in this transaction; one known already stays as it is. */
    public void add(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Contribution contribution : contributions) {
                insert.setString(1, contribution.key());
                insert.setString(2, contribution.version());
                insert.setString(3, contribution.side().name());
                insert.setObject(4, contribution.event());
                insert.setObject(5, contribution.occurredOn());
                insert.setString(6, contribution.institution());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("contributions could not be stored", e);
        }
    }

    /** The contributions to a side of an indicator in a period; of one institution only, where one is given. */
    public List<Contribution> listOf(
            Definition definition, Definition.Side side, PeriodDays period, Optional<String> institution) {
        List<Contribution> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERIOD)) {
            select.setString(1, definition.key());
            select.setString(2, definition.version());
            select.setString(3, side.name());
            select.setObject(4, period.first());
            select.setObject(5, period.last());
            select.setString(6, institution.orElse(null));
            select.setString(7, institution.orElse(null));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Contribution(
                            row.getString("indicator_key"),
                            row.getString("version"),
                            Definition.Side.valueOf(row.getString("side")),
                            row.getObject("event_id", UUID.class),
                            row.getObject("occurred_on", LocalDate.class),
                            row.getString("institution")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("contributions could not be read", e);
        }
        return found;
    }

    /**
     * A case registered in a period.
     *
     * @param saidLast the event that said last what the case is
     */
    public record ToldCase(
            UUID saidLast, LocalDate registeredOn, @Nullable String institution) {}

    /** The cases registered in a period, withdrawn ones too; of one institution only, where one is given. */
    public List<ToldCase> listCases(PeriodDays period, Optional<String> institution) {
        List<ToldCase> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CASES)) {
            select.setObject(1, period.first());
            select.setObject(2, period.last());
            select.setString(3, institution.orElse(null));
            select.setString(4, institution.orElse(null));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new ToldCase(
                            row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cases of a period could not be read", e);
        }
        return found;
    }

    /** Those of some events about cases whose case should not have been registered. */
    public Set<UUID> withdrawnAmong(Collection<UUID> events) {
        Set<UUID> withdrawn = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(WITHDRAWN)) {
            select.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    withdrawn.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("withdrawn cases could not be read", e);
        }
        return withdrawn;
    }

    /** The value of a code of events, where they carry it. */
    public Map<UUID, String> codesOf(String name, Collection<UUID> events) {
        return texts(CODES, Optional.of(name), events);
    }

    /** The code each event is about: of an event about a case, the case. */
    public Map<UUID, String> subjectsOf(Collection<UUID> events) {
        return texts(SUBJECTS, Optional.empty(), events);
    }

    /** Where cases took place, as was said of them last; nothing of those of an unknown place. */
    public Map<String, String> placesOfCases(Collection<String> cases) {
        Map<String, String> places = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PLACES)) {
            select.setArray(1, connection.createArrayOf("text", cases.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    places.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("where cases took place could not be read", e);
        }
        return places;
    }

    /** When events occurred. */
    public Map<UUID, Instant> momentsOf(Collection<UUID> events) {
        Map<UUID, Instant> moments = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(MOMENTS)) {
            select.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    moments.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("when events occurred could not be read", e);
        }
        return moments;
    }

    /**
     * An event about something.
     *
     * @param about the value of the code by which it was looked for
     */
    public record Found(UUID event, String about, @Nullable String institution, Instant occurredAt) {}

    /** The events of some types that carry a code with one of the values. */
    public List<Found> listAbout(String code, Collection<String> values, Collection<String> types) {
        List<Found> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ABOUT)) {
            select.setString(1, code);
            select.setArray(2, connection.createArrayOf("text", values.toArray()));
            select.setArray(3, connection.createArrayOf("text", types.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("events about the same could not be read", e);
        }
        return found;
    }

    private Map<UUID, String> texts(String sql, Optional<String> name, Collection<UUID> events) {
        Map<UUID, String> texts = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int parameter = 1;
            if (name.isPresent()) {
                select.setString(parameter++, name.get());
            }
            select.setArray(parameter, connection.createArrayOf("uuid", events.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what events tell could not be read", e);
        }
        return texts;
    }

    public boolean isCounted(Definition definition) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(IS_COUNTED)) {
            select.setString(1, definition.key());
            select.setString(2, definition.version());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getLong(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("definitions could not be read", e);
        }
    }

    public void markCounted(Definition definition) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(MARK)) {
            insert.setString(1, definition.key());
            insert.setString(2, definition.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a definition could not be marked", e);
        }
    }
}
