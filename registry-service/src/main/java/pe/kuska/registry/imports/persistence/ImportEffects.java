package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.Effect;
import pe.kuska.registry.imports.domain.Slip;

/** What each row of an import did, and what was wrong with it. */
@ApplicationScoped
public class ImportEffects {

    private static final String ADD_SLIP = """
            INSERT INTO import_slip (job_id, row_number, ordinal, column_name, rule, message, rejects)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_PERSON = """
            INSERT INTO import_person (job_id, row_number, ordinal, source_record_id, record_id, match, effect, version,
                facts_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_CASE =
            "INSERT INTO import_case (job_id, row_number, case_code, effect, version) VALUES (?, ?, ?, ?, ?)";
    private static final String COUNT_SLIPS =
            "SELECT column_name, count(*) FROM import_slip WHERE job_id = ? GROUP BY column_name";
    private static final String SLIPS = """
            SELECT row_number, ordinal, column_name, rule, message, rejects FROM import_slip
            WHERE job_id = ? AND (row_number, ordinal) > (?, ?) ORDER BY row_number, ordinal LIMIT ?
            """;
    private static final String PERSONS = """
            SELECT row_number, ordinal, source_record_id, record_id, match, effect, version, facts_on FROM import_person
            WHERE job_id = ? AND (row_number, ordinal) > (?, ?) ORDER BY row_number, ordinal LIMIT ?
            """;
    private static final String LAST_PERSONS = """
            SELECT row_number, ordinal, source_record_id, record_id, match, effect, version, facts_on FROM import_person
            WHERE job_id = ? ORDER BY row_number DESC, ordinal DESC LIMIT ?
            """;
    private static final String LAST_CASES = """
            SELECT row_number, case_code, effect, version FROM import_case
            WHERE job_id = ? ORDER BY row_number DESC LIMIT ?
            """;
    private static final String FORGET_PERSON =
            "DELETE FROM import_person WHERE job_id = ? AND row_number = ? AND ordinal = ?";
    private static final String FORGET_CASE = "DELETE FROM import_case WHERE job_id = ? AND row_number = ?";

    private final DataSource dataSource;

    ImportEffects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where in the file something was noted. */
    public record Place(long row, int ordinal) {

        public static final Place BEGINNING = new Place(0, Integer.MAX_VALUE);

        /** The place as a list's cursor says it. */
        public static Place of(Optional<String> cursor) {
            return cursor.map(written -> written.split(":", 2))
                    .filter(parts ->
                            parts.length == 2 && parts[0].matches("[0-9]{1,18}") && parts[1].matches("[0-9]{1,9}"))
                    .map(parts -> new Place(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                    .orElse(BEGINNING);
        }

        @Override
        public String toString() {
            return row + ":" + ordinal;
        }
    }

    /** Something wrong with a row. */
    public record NotedSlip(Place place, Slip slip) {}

    /** Somebody a row told of. */
    public record PersonDone(
            Place place,
            @Nullable String sourceRecordId,
            UUID recordId,
            String match,
            Effect effect,
            int version,
            LocalDate factsOn) {}

    /** A case that rows told of, by the first of them. */
    public record CaseDone(long row, String caseCode, Effect effect, int version) {}

    /** Fills one statement per thing. */
    private interface Binding<T> {
        void bind(PreparedStatement statement, T thing) throws SQLException;
    }

    public void addSlips(UUID job, List<NotedSlip> slips) {
        write(ADD_SLIP, slips, (insert, noted) -> {
            insert.setObject(1, job);
            insert.setLong(2, noted.place().row());
            insert.setInt(3, noted.place().ordinal());
            insert.setString(4, noted.slip().column());
            insert.setString(5, noted.slip().rule());
            insert.setString(6, noted.slip().message());
            insert.setBoolean(7, noted.slip().rejects());
        });
    }

    public void addPersons(UUID job, List<PersonDone> persons) {
        write(ADD_PERSON, persons, (insert, person) -> {
            insert.setObject(1, job);
            insert.setLong(2, person.place().row());
            insert.setInt(3, person.place().ordinal());
            insert.setString(4, person.sourceRecordId());
            insert.setObject(5, person.recordId());
            insert.setString(6, person.match());
            insert.setString(7, person.effect().name());
            insert.setInt(8, person.version());
            insert.setObject(9, person.factsOn());
        });
    }

    public void addCases(UUID job, List<CaseDone> cases) {
        write(ADD_CASE, cases, (insert, done) -> {
            insert.setObject(1, job);
            insert.setLong(2, done.row());
            insert.setString(3, done.caseCode());
            insert.setString(4, done.effect().name());
            insert.setInt(5, done.version());
        });
    }

    /** Forgets what was undone. */
    public void forgetPersons(UUID job, List<PersonDone> persons) {
        write(FORGET_PERSON, persons, (delete, person) -> {
            delete.setObject(1, job);
            delete.setLong(2, person.place().row());
            delete.setInt(3, person.place().ordinal());
        });
    }

    /** Forgets what was undone. */
    public void forgetCases(UUID job, List<CaseDone> cases) {
        write(FORGET_CASE, cases, (delete, done) -> {
            delete.setObject(1, job);
            delete.setLong(2, done.row());
        });
    }

    /** Forgets what was wrong with the file. */
    public void forgetSlips(UUID job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM import_slip WHERE job_id = ?")) {
            delete.setObject(1, job);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was wrong with a file could not be removed", e);
        }
    }

    private <T> void write(String sql, List<T> things, Binding<T> binding) {
        if (things.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T thing : things) {
                binding.bind(statement, thing);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("what an import did could not be written", e);
        }
    }

    public List<NotedSlip> listSlips(UUID job, Place after, int limit) {
        return list(
                SLIPS,
                job,
                Optional.of(after),
                limit,
                row -> new NotedSlip(
                        new Place(row.getLong(1), row.getInt(2)),
                        new Slip(row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6))));
    }

    /** People in the order of the file. */
    public List<PersonDone> listPersons(UUID job, Place after, int limit) {
        return list(PERSONS, job, Optional.of(after), limit, ImportEffects::person);
    }

    /** The last people that are not undone yet, last first. */
    public List<PersonDone> listLastPersons(UUID job, int limit) {
        return list(LAST_PERSONS, job, Optional.empty(), limit, ImportEffects::person);
    }

    /** The last cases that are not undone yet, last first. */
    public List<CaseDone> listLastCases(UUID job, int limit) {
        return list(
                LAST_CASES,
                job,
                Optional.empty(),
                limit,
                row -> new CaseDone(row.getLong(1), row.getString(2), Effect.valueOf(row.getString(3)), row.getInt(4)));
    }

    private static PersonDone person(ResultSet row) throws SQLException {
        return new PersonDone(
                new Place(row.getLong(1), row.getInt(2)),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                Effect.valueOf(row.getString(6)),
                row.getInt(7),
                row.getObject(8, LocalDate.class));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, UUID job, Optional<Place> after, int limit, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            select.setObject(position++, job);
            if (after.isPresent()) {
                select.setLong(position++, after.get().row());
                select.setInt(position++, after.get().ordinal());
            }
            select.setInt(position, limit);
            List<T> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("what an import did could not be read", e);
        }
    }

    /** How many slips there are in each column. */
    public Map<String, Long> countSlips(UUID job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT_SLIPS)) {
            select.setObject(1, job);
            Map<String, Long> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("slips could not be counted", e);
        }
    }
}
