package pe.kuska.registry.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.StatisticsQuery;

/**
 * Figures: a few rows where a breakdown is kept up, a count of facts otherwise, at hand or in the database. All give the
 * same.
 */
@ApplicationScoped
public class StatisticsRepository {

    private static final String PUT_TOGETHER = "SELECT statistics_put_together(?)";
    private static final String NOW = "SELECT put_together_at FROM statistics_state";

    private static final String VICTIMS = """
            SELECT DISTINCT ON (person_id) department, sex, age_group,
                CASE WHEN cardinality(purposes) > 1 THEN 'VARIAS' ELSE purposes[1] END
            FROM statistics_fact WHERE unit = 'V' AND shown_until IS NULL AND year = ? ORDER BY person_id, subject_id
            """;

    private static final String SEEN_BEFORE = """
            SELECT year, count(*) FILTER (WHERE year > first_year) AS again FROM (
                SELECT DISTINCT person_id, year, min(year) OVER (PARTITION BY person_id) AS first_year
                FROM statistics_fact WHERE unit = 'V' AND shown_from <= ? AND (shown_until IS NULL OR shown_until > ?)) AS told
            GROUP BY year
            """;

    /** The whole and its parts in one statement, so that they are of one moment. */
    private static final String CELLS = """
            SELECT s.put_together_at, c.breakdown, c.year, c.measure, c.value, c.value2, c.n
            FROM statistics_state s LEFT JOIN statistics_cell c
                ON c.n > 0 AND c.measure = ANY (?) AND ((c.breakdown = 'TOTAL' AND c.year = ?)
                    OR (c.breakdown = ? AND c.year BETWEEN ? AND ?))
            """;

    private final DataSource dataSource;
    private final FactsAtHand facts;

    StatisticsRepository(DataSource dataSource, FactsAtHand facts) {
        this.dataSource = dataSource;
        this.facts = facts;
    }

    /** Puts together what changed, at most so many changes; says how many there were. */
    public int putTogether(int atOnce) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement call = connection.prepareStatement(PUT_TOGETHER)) {
            call.setInt(1, atOnce);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("figures could not be put together", e);
        }
    }

    /** Up to which moment figures are put together. */
    public Instant putTogetherAt() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NOW);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("figures could not be read", e);
        }
    }

    /** The victims of a year, each once, as the first of their facts tells: department, sex, age group, purpose. */
    public List<List<String>> listVictims(int year) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VICTIMS)) {
            select.setInt(1, year);
            List<List<String>> victims = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    victims.add(List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return victims;
        } catch (SQLException e) {
            throw new IllegalStateException("victims could not be counted", e);
        }
    }

    /** How many victims of each year were victims in an earlier one too. */
    public Map<Integer, Long> countSeenBefore(Instant moment) {
        try (Connection connection = dataSource.getConnection()) {
            Optional<Map<Integer, Long>> atHand = facts.countSeenBefore(connection, moment);
            return atHand.isPresent() ? atHand.get() : seenBefore(connection, moment);
        } catch (SQLException e) {
            throw new IllegalStateException("earlier victims could not be counted", e);
        }
    }

    private static Map<Integer, Long> seenBefore(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SEEN_BEFORE)) {
            select.setObject(1, moment.atOffset(ZoneOffset.UTC));
            select.setObject(2, moment.atOffset(ZoneOffset.UTC));
            Map<Integer, Long> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getInt("year"), row.getLong("again"));
                }
            }
            return counts;
        }
    }

    /** The figures asked for. */
    public Figures read(StatisticsQuery query) {
        try (Connection connection = dataSource.getConnection()) {
            Optional<String> standard = query.standardBreakdown();
            return standard.isPresent()
                    ? cells(connection, query, standard.get())
                    : counted(connection, query, asOf(connection, query));
        } catch (SQLException e) {
            throw new IllegalStateException("figures could not be read", e);
        }
    }

    private static Figures cells(Connection connection, StatisticsQuery query, String breakdown) throws SQLException {
        int year = query.year() == null ? 0 : query.onlyYear();
        boolean everyYear = query.isByYear() && query.year() == null;
        Map<List<String>, long[]> counts = new HashMap<>();
        long[] total = new long[2];
        Instant moment = Instant.EPOCH;
        try (PreparedStatement select = connection.prepareStatement(CELLS)) {
            select.setArray(1, connection.createArrayOf("text", measures(query.unit())));
            select.setInt(2, year);
            select.setString(3, breakdown);
            select.setInt(4, everyYear ? 1 : year);
            select.setInt(5, everyYear ? Short.MAX_VALUE : year);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.isFirst()) {
                        moment = row.getObject(1, OffsetDateTime.class).toInstant();
                    }
                    if (row.getString("breakdown") == null) {
                        continue;
                    }
                    int which = row.getString("measure").equals(query.unit().name()) ? 0 : 1;
                    boolean ofTotal = row.getString("breakdown").equals("TOTAL");
                    if (ofTotal && row.getInt("year") == year) {
                        total[which] = row.getLong("n");
                    }
                    boolean part =
                            !ofTotal || (breakdown.equals("TOTAL") && query.isByYear() && row.getInt("year") > 0);
                    if (part) {
                        counts.computeIfAbsent(values(query, row), _ -> new long[2])[which] = row.getLong("n");
                    }
                }
            }
        }
        return figures(query, moment, total, counts);
    }

    private static List<String> values(StatisticsQuery query, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        int told = 0;
        for (Dimension dimension : query.by()) {
            values.add(
                    dimension == Dimension.YEAR
                            ? Integer.toString(row.getInt("year"))
                            : row.getString(told++ == 0 ? "value" : "value2"));
        }
        return values;
    }

    private Figures counted(Connection connection, StatisticsQuery query, Instant moment) throws SQLException {
        Map<List<String>, long[]> total = count(connection, query, List.of(), moment);
        Map<List<String>, long[]> counts =
                query.by().isEmpty() ? Map.of() : count(connection, query, query.by(), moment);
        return figures(query, moment, total.getOrDefault(List.of(), new long[2]), counts);
    }

    private Map<List<String>, long[]> count(
            Connection connection, StatisticsQuery query, List<Dimension> by, Instant moment) throws SQLException {
        Optional<Map<List<String>, long[]>> atHand = facts.count(connection, query, by, moment);
        return atHand.isPresent() ? atHand.get() : countInDatabase(connection, query, by, moment);
    }

    private static Map<List<String>, long[]> countInDatabase(
            Connection connection, StatisticsQuery query, List<Dimension> by, Instant moment) throws SQLException {
        FactCount count = FactCount.of(query, by);
        try (PreparedStatement select = connection.prepareStatement(count.sql())) {
            int at = 1;
            select.setString(at++, query.unit().facts());
            select.setObject(at++, moment.atOffset(ZoneOffset.UTC));
            select.setObject(at++, moment.atOffset(ZoneOffset.UTC));
            for (Object parameter : count.parameters()) {
                select.setObject(at++, parameter);
            }
            Map<List<String>, long[]> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= by.size(); i++) {
                        values.add(row.getString(i));
                    }
                    counts.put(values, new long[] {row.getLong("counted"), row.getLong("reported")});
                }
            }
            return counts;
        }
    }

    private static Instant asOf(Connection connection, StatisticsQuery query) throws SQLException {
        @Nullable Instant asked = query.asOf();
        try (PreparedStatement select = connection.prepareStatement(NOW);
                ResultSet row = select.executeQuery()) {
            row.next();
            Instant now = row.getObject(1, OffsetDateTime.class).toInstant();
            // What is still to come is not told: the answer's moment has to give the same figures again.
            return asked == null || asked.isAfter(now) ? now : asked;
        }
    }

    private static Figures figures(
            StatisticsQuery query, Instant moment, long[] total, Map<List<String>, long[]> counts) {
        Map<String, Cell> inOrder = new TreeMap<>();
        counts.forEach((values, counted) ->
                inOrder.put(String.join("\n", values), new Cell(values, count(query.unit(), counted))));
        return new Figures(moment, count(query.unit(), total), List.copyOf(inOrder.values()));
    }

    private static Count count(CountingUnit unit, long[] counts) {
        return new Count(counts[0], unit.reportedAs().isPresent() ? counts[1] : counts[0]);
    }

    private static Object[] measures(CountingUnit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.reportedAs().stream()).toArray();
    }
}
