package pe.kuska.tracking.funnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.funnel.domain.Funnel.Lead;
import pe.kuska.tracking.funnel.domain.FunnelSums;

/** Sums journeys up where they are kept, so that a figure of a year costs no more memory than its cells. */
@ApplicationScoped
public class JourneySums {

    /** Whoever writes journeys waits until the sums are taken, so that they are all of one moment. */
    private static final String LOCK = "SELECT steps FROM journey_rule FOR SHARE";

    private static final String PEOPLE = """
            SELECT j.department, s.step, count(*) FROM journey j JOIN journey_step s USING (person_code)
            WHERE j.year = ? GROUP BY j.department, s.step
            """;

    private static final String STOPPED = """
            SELECT furthest, reason, count(*) FROM journey
            WHERE year = ? AND (?::text IS NULL OR department = ?) AND reason IS NOT NULL GROUP BY furthest, reason
            """;

    private static final String LEADS = """
            SELECT step, count(*), percentile_disc(0.5) WITHIN GROUP (ORDER BY minutes),
                percentile_disc(0.9) WITHIN GROUP (ORDER BY minutes)
            FROM (SELECT l.step, floor(extract(epoch FROM l.reached_at - e.reached_at) / 60)::bigint AS minutes
                FROM unnest(?::text[], ?::text[]) AS pair (earlier, later)
                JOIN journey j ON j.year = ? AND (?::text IS NULL OR j.department = ?)
                JOIN journey_step e ON e.person_code = j.person_code AND e.step = pair.earlier
                JOIN journey_step l ON l.person_code = j.person_code AND l.step = pair.later
                    AND l.reached_at >= e.reached_at) took
            GROUP BY step
            """;

    private final DataSource dataSource;

    JourneySums(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The sums of a year.
     *
     * @param steps in their order
     * @param department whose reasons and times are wanted; the country's if absent
     */
    public FunnelSums read(int year, @Nullable String department, List<String> steps) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                lock.execute();
            }
            return new FunnelSums(
                    steps,
                    people(connection, year),
                    stopped(connection, year, department),
                    leads(connection, year, department, steps));
        } catch (SQLException e) {
            throw new IllegalStateException("journeys could not be summed up", e);
        }
    }

    private static Map<String, Map<String, Integer>> people(Connection connection, int year) throws SQLException {
        Map<String, Map<String, Integer>> people = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setInt(1, year);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                }
            }
        }
        return people;
    }

    private static Map<String, Map<String, Integer>> stopped(
            Connection connection, int year, @Nullable String department) throws SQLException {
        Map<String, Map<String, Integer>> stopped = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(STOPPED)) {
            select.setInt(1, year);
            select.setString(2, department);
            select.setString(3, department);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stopped.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                }
            }
        }
        return stopped;
    }

    private static Map<String, Lead> leads(
            Connection connection, int year, @Nullable String department, List<String> steps) throws SQLException {
        Map<String, Lead> leads = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LEADS)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", steps.subList(0, steps.size() - 1).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", steps.subList(1, steps.size()).toArray()));
            select.setInt(3, year);
            select.setString(4, department);
            select.setString(5, department);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    leads.put(row.getString(1), new Lead(row.getInt(2), hours(row.getLong(3)), hours(row.getLong(4))));
                }
            }
        }
        return leads;
    }

    private static double hours(long minutes) {
        return Math.round(minutes / 6.0) / 10.0;
    }
}
