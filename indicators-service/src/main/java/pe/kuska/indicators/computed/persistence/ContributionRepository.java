package pe.kuska.indicators.computed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
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
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;

/** Contributions of events to computed indicators, and which definitions have been counted from the beginning. */
@ApplicationScoped
public class ContributionRepository {

    private static final String ADD = """
            INSERT INTO computed_contribution (indicator_key, version, side, event_id, occurred_on, institution)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String OF_PERIOD = """
            SELECT indicator_key, version, side, event_id, occurred_on, institution FROM computed_contribution
            WHERE indicator_key = ? AND version = ? AND occurred_on BETWEEN ? AND ?
                AND (?::text IS NULL OR institution = ?)
            """;
    private static final String CODES = """
            SELECT event_id, value FROM event_code WHERE name = ? AND event_id = ANY (?)
            """;
    private static final String SUBJECTS = "SELECT id, subject_code FROM received_event WHERE id = ANY (?)";
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

    /** The contributions to an indicator in a period; of one institution only, where one is given. */
    public List<Contribution> listOf(
            Definition definition, LocalDate first, LocalDate last, Optional<String> institution) {
        List<Contribution> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERIOD)) {
            select.setString(1, definition.key());
            select.setString(2, definition.version());
            select.setObject(3, first);
            select.setObject(4, last);
            select.setString(5, institution.orElse(null));
            select.setString(6, institution.orElse(null));
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

    /** The value of a code of events, where they carry it. */
    public Map<UUID, String> codesOf(String name, Collection<UUID> events) {
        return texts(CODES, Optional.of(name), events);
    }

    /** The code each event is about: of an event about a case, the case. */
    public Map<UUID, String> subjectsOf(Collection<UUID> events) {
        return texts(SUBJECTS, Optional.empty(), events);
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
