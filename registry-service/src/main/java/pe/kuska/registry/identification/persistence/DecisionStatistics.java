package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.sql.DataSource;

/** How sure recognition was of the records registered so far, and what other thresholds would make of that. */
@ApplicationScoped
public class DecisionStatistics {

    private static final List<Double> BOUNDS = List.of(0.0, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 1.0);

    /** Who was sure enough and had to wait all the same has something against them that no threshold lifts: held. */
    private static final String DECISIONS = """
            WITH decision AS (
                SELECT r.match_score AS p, r.match = 'REVIEW'
                        AND r.match_score >= coalesce((m.content #>> '{thresholds,automatic}')::float8, ?) AS held
                FROM person_record r LEFT JOIN linkage_model m ON m.version = r.match_rules
                WHERE r.withdrawn_at IS NULL)
            """;

    private static final String ZONES = DECISIONS + """
            SELECT count(*), count(p), count(*) FILTER (WHERE p >= ? AND NOT held),
                avg(p) FILTER (WHERE p >= ? AND NOT held), count(*) FILTER (WHERE p >= ? AND (p < ? OR held))
            FROM decision
            """;
    private static final String HISTOGRAM = """
            SELECT least(width_bucket(match_score, ?), ?) AS bucket, count(*) FROM person_record
            WHERE match_score IS NOT NULL AND withdrawn_at IS NULL GROUP BY bucket
            """;

    private final DataSource dataSource;

    DecisionStatistics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What two thresholds would have made of the decisions so far.
     *
     * @param decisions records it is computed from
     * @param compared those of them that resembled somebody: the others are new whatever the thresholds
     * @param automatic how many would be linked without asking
     * @param precision how many of these are expected to be right
     */
    public record Effect(
            double automaticFrom,
            double reviewFrom,
            long decisions,
            long compared,
            long automatic,
            OptionalDouble precision,
            long reviews,
            List<Bar> histogram) {

        public long newPersons() {
            return decisions - automatic - reviews;
        }
    }

    /** Decisions with a probability of at least {@code from} and less than {@code to}; the last one includes its end. */
    public record Bar(double from, double to, long decisions) {}

    /**
     * Counts the decisions in the three zones.
     *
     * @param automaticOfShipped from where the shipped model linked by itself
     */
    public Effect effect(double automatic, double review, double automaticOfShipped) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ZONES)) {
            select.setDouble(1, automaticOfShipped);
            select.setDouble(2, automatic);
            select.setDouble(3, automatic);
            select.setDouble(4, review);
            select.setDouble(5, automatic);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                double mean = row.getDouble(4);
                return new Effect(
                        automatic,
                        review,
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean),
                        row.getLong(5),
                        histogram(connection));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the decisions could not be counted", e);
        }
    }

    private static List<Bar> histogram(Connection connection) throws SQLException {
        long[] counts = new long[BOUNDS.size() - 1];
        try (PreparedStatement select = connection.prepareStatement(HISTOGRAM)) {
            select.setArray(1, connection.createArrayOf("float8", BOUNDS.toArray()));
            select.setInt(2, counts.length);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts[Math.max(row.getInt(1), 1) - 1] = row.getLong(2);
                }
            }
        }
        List<Bar> bars = new ArrayList<>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            bars.add(new Bar(BOUNDS.get(i), BOUNDS.get(i + 1), counts[i]));
        }
        return bars;
    }
}
