package pe.kuska.tracking.timers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** Keeps timers. Due ones are claimed by locking their rows, so that of several replicas one takes each. */
@ApplicationScoped
class TimerTable {

    private static final String ADD = """
            INSERT INTO timer (id, kind, about_id, person_code, case_code, owing_institution, owing_unit,
                origin_institution, origin_unit, rule, due_at, fires_at, rung)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String CLAIM_DUE = """
            SELECT * FROM timer WHERE fired_at IS NULL AND cleared_at IS NULL AND fires_at <= ?
            ORDER BY fires_at, id OFFSET ? LIMIT ? FOR UPDATE SKIP LOCKED
            """;

    /** Nobody may clear what is firing: the rung above would escape them. Who cannot have it leaves it for later. */
    private static final String TRY_HOLD = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String HOLD = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String FIRED =
            "UPDATE timer SET fired_at = ?, to_institution = ?, to_unit = ? WHERE id = ? AND fired_at IS NULL";

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CLEAR =
            "UPDATE timer SET cleared_at = ? WHERE kind = ? AND about_id = ? AND cleared_at IS NULL";

    /** All but what the same office owes until the same time. */
    private static final String CLEAR_OTHERS = CLEAR
            + " AND (due_at, owing_institution, coalesce(owing_unit, '')) IS DISTINCT FROM (?::timestamptz, ?, coalesce(?, ''))";

    private static final String OPEN = """
            SELECT kind, about_id, min(person_code) AS person_code, min(case_code) AS case_code,
                min(owing_institution) AS owing_institution, min(owing_unit) AS owing_unit, min(rule) AS rule, due_at,
                count(fired_at) AS told
            FROM timer t
            WHERE cleared_at IS NULL%s
                AND due_at < ? AND (? OR person_code = ANY (?)) AND (due_at, about_id) > (?, ?)
            GROUP BY due_at, about_id, kind
            ORDER BY due_at, about_id, kind LIMIT ?
            """;

    private static final String OPEN_ANYWHERE = OPEN.formatted("");

    private static final String OPEN_OF_OFFICE = OPEN.formatted("""

                AND (kind, about_id, due_at) IN (
                    SELECT kind, about_id, due_at FROM timer
                    WHERE cleared_at IS NULL AND (owing_institution, coalesce(owing_unit, '')) IN (
                        SELECT * FROM unnest(?::text[], ?::text[]))
                    UNION
                    SELECT kind, about_id, due_at FROM timer
                    WHERE cleared_at IS NULL AND fired_at IS NOT NULL AND (to_institution, coalesce(to_unit, '')) IN (
                        SELECT * FROM unnest(?::text[], ?::text[])))\
            """);

    private final DataSource dataSource;

    TimerTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Timer timer) {
        Office origin = timer.origin();
        update(ADD, insert -> {
            insert.setObject(1, timer.id());
            insert.setString(2, timer.kind().name());
            insert.setObject(3, timer.aboutId());
            insert.setString(4, timer.personCode());
            insert.setString(5, timer.caseCode());
            insert.setString(6, timer.owing().institution());
            insert.setString(7, timer.owing().unit());
            insert.setString(8, origin == null ? null : origin.institution());
            insert.setString(9, origin == null ? null : origin.unit());
            insert.setString(10, timer.rule());
            insert.setObject(11, utc(timer.dueAt()));
            insert.setObject(12, utc(timer.firesAt()));
            insert.setInt(13, timer.rung());
        });
    }

    /**
     * Takes timers that are due; they stay this transaction's until it ends.
     *
     * @param passedOver how many of the longest due to leave alone
     */
    List<Timer> claimDue(Instant now, int passedOver, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CLAIM_DUE)) {
            select.setObject(1, utc(now));
            select.setInt(2, passedOver);
            select.setInt(3, most);
            List<Timer> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(timer(row));
                }
            }
            due.removeIf(timer -> !holds(connection, timer));
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("timers could not be read", e);
        }
    }

    boolean markFired(Timer timer, Office to, Instant now) {
        return update(FIRED, update -> {
                    update.setObject(1, utc(now));
                    update.setString(2, to.institution());
                    update.setString(3, to.unit());
                    update.setObject(4, timer.id());
                })
                == 1;
    }

    void clear(TimerKind kind, UUID aboutId, Instant now) {
        hold(aboutId);
        update(CLEAR, update -> {
            update.setObject(1, utc(now));
            update.setString(2, kind.name());
            update.setObject(3, aboutId);
        });
    }

    void clearOthers(TimerKind kind, UUID aboutId, Office owing, Instant dueAt, Instant now) {
        hold(aboutId);
        update(CLEAR_OTHERS, update -> {
            update.setObject(1, utc(now));
            update.setString(2, kind.name());
            update.setObject(3, aboutId);
            update.setObject(4, utc(dueAt));
            update.setString(5, owing.institution());
            update.setString(6, owing.unit());
        });
    }

    private void hold(UUID aboutId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setString(1, aboutId.toString());
            hold.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("timers could not be held", e);
        }
    }

    List<OpenTimer> listOpen(ListDeadlines.Query query, ListDeadlines.@Nullable Place after, int limit) {
        @Nullable Set<Office> desks = query.desks();
        Instant before = query.lateAt() == null ? END_OF_TIME : query.lateAt();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(desks == null ? OPEN_ANYWHERE : OPEN_OF_OFFICE)) {
            int at = 1;
            if (desks != null) {
                for (int part = 0; part < 2; part++) {
                    select.setArray(at++, texts(connection, desks.stream().map(Office::institution)));
                    select.setArray(at++, texts(connection, desks.stream().map(TimerTable::unitOrNone)));
                }
            }
            select.setObject(at++, utc(before));
            select.setBoolean(at++, query.persons() == null);
            select.setArray(
                    at++,
                    connection.createArrayOf(
                            "text",
                            query.persons() == null
                                    ? new Object[0]
                                    : query.persons().toArray()));
            select.setObject(at++, utc(after == null ? Instant.EPOCH : after.dueAt()));
            select.setObject(at++, after == null ? new UUID(0, 0) : after.aboutId());
            select.setInt(at, limit);
            List<OpenTimer> open = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    open.add(new OpenTimer(
                            TimerKind.valueOf(row.getString("kind")),
                            row.getObject("about_id", UUID.class),
                            row.getString("person_code"),
                            row.getString("case_code"),
                            new Office(row.getString("owing_institution"), row.getString("owing_unit")),
                            row.getString("rule"),
                            instant(row, "due_at"),
                            row.getInt("told")));
                }
            }
            return open;
        } catch (SQLException e) {
            throw new IllegalStateException("timers could not be read", e);
        }
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static String unitOrNone(Office office) {
        return Objects.requireNonNullElse(office.unit(), "");
    }

    private static boolean holds(Connection connection, Timer timer) {
        try (PreparedStatement hold = connection.prepareStatement(TRY_HOLD)) {
            hold.setString(1, timer.aboutId().toString());
            try (ResultSet row = hold.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("timers could not be held", e);
        }
    }

    private static Timer timer(ResultSet row) throws SQLException {
        @Nullable String origin = row.getString("origin_institution");
        return new Timer(
                row.getObject("id", UUID.class),
                TimerKind.valueOf(row.getString("kind")),
                row.getObject("about_id", UUID.class),
                row.getString("person_code"),
                row.getString("case_code"),
                new Office(row.getString("owing_institution"), row.getString("owing_unit")),
                origin == null ? null : new Office(origin, row.getString("origin_unit")),
                row.getString("rule"),
                instant(row, "due_at"),
                instant(row, "fires_at"),
                row.getInt("rung"));
    }

    /** Fills a statement's parameters. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private int update(String sql, Filling filling) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("timers could not be changed", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
