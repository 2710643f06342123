package pe.kuska.tracking.funnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.funnel.domain.Journey;

/** How far each person got, one row each. */
@ApplicationScoped
public class JourneyTable {

    private static final String KEPT_BY = "SELECT steps FROM journey_rule";
    private static final String LOCK_TO_KEEP = "SELECT steps FROM journey_rule FOR UPDATE";
    private static final String KEEP_BY = "UPDATE journey_rule SET steps = ?";
    private static final String DROP = "DELETE FROM journey WHERE person_code = ANY (?)";

    private static final String ADD = """
            INSERT INTO journey (person_code, year, department, furthest, reason, registered_by, accepted_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_STEP = "INSERT INTO journey_step (person_code, step, reached_at) VALUES (?, ?, ?)";

    private static final String PEOPLE = """
            SELECT j.person_code FROM journey j JOIN journey_step s ON s.person_code = j.person_code AND s.step = ?
            WHERE j.year = ? AND (?::text IS NULL OR j.department = ?) AND (NOT ? OR j.furthest = s.step)
                AND j.person_code > ? AND (? OR j.registered_by && ? OR j.accepted_by && ?)
            ORDER BY j.person_code LIMIT ?
            """;

    private final DataSource dataSource;

    JourneyTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Who is asked for.
     *
     * @param stopped only those who got no further than the step
     */
    public record Wanted(int year, @Nullable String department, String step, boolean stopped) {}

    /**
     * Whose journeys a reader may see.
     *
     * @param all everybody's
     * @param institutions those with a case of theirs
     * @param units those whom one of them accepted
     */
    public record Readers(boolean all, Set<String> institutions, Set<Office> units) {

        public Readers {
            institutions = Set.copyOf(institutions);
            units = Set.copyOf(units);
        }
    }

    /** By which steps the journeys were judged. */
    public String keptBy() {
        return rule(KEPT_BY);
    }

    /** The same, and nobody else writes or sums up journeys until this transaction has ended. */
    public String lockToKeep() {
        return rule(LOCK_TO_KEEP);
    }

    private String rule(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of the journeys could not be read", e);
        }
    }

    public void keepBy(String steps) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP_BY)) {
            update.setString(1, steps);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of the journeys could not be kept", e);
        }
    }

    /** Takes out the journeys under some codes and puts in those that there are now. */
    public void replace(Set<String> codes, List<Journey> journeys) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement delete = connection.prepareStatement(DROP)) {
                delete.setArray(1, connection.createArrayOf("text", codes.toArray()));
                delete.executeUpdate();
            }
            add(connection, journeys);
            addSteps(connection, journeys);
        } catch (SQLException e) {
            throw new IllegalStateException("journeys could not be kept", e);
        }
    }

    private static void add(Connection connection, List<Journey> journeys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Journey journey : journeys) {
                insert.setString(1, journey.path().person().value());
                insert.setInt(2, journey.year());
                insert.setString(3, journey.department());
                insert.setString(4, journey.furthest());
                insert.setString(5, journey.reason().orElse(null));
                insert.setArray(
                        6,
                        connection.createArrayOf(
                                "text", journey.path().registeredBy().toArray()));
                insert.setArray(
                        7,
                        connection.createArrayOf(
                                "text",
                                journey.path().acceptedBy().stream()
                                        .map(JourneyTable::written)
                                        .toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addSteps(Connection connection, List<Journey> journeys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_STEP)) {
            for (Journey journey : journeys) {
                for (Map.Entry<String, Instant> step : journey.reached().entrySet()) {
                    insert.setString(1, journey.path().person().value());
                    insert.setString(2, step.getKey());
                    insert.setObject(3, step.getValue().atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The codes of those who are behind a figure, in their order. */
    public List<PersonCode> listPeople(Wanted wanted, Readers readers, String after, int most) {
        List<PersonCode> people = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setString(1, wanted.step());
            select.setInt(2, wanted.year());
            select.setString(3, wanted.department());
            select.setString(4, wanted.department());
            select.setBoolean(5, wanted.stopped());
            select.setString(6, after);
            select.setBoolean(7, readers.all());
            select.setArray(
                    8, connection.createArrayOf("text", readers.institutions().toArray()));
            select.setArray(
                    9,
                    connection.createArrayOf(
                            "text",
                            readers.units().stream().map(JourneyTable::written).toArray()));
            select.setInt(10, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.add(new PersonCode(row.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("journeys could not be read", e);
        }
        return people;
    }

    private static String written(Office office) {
        return office.institution() + "/" + (office.unit() == null ? "" : office.unit());
    }
}
