package pe.kuska.registry.identification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.identification.domain.RelinkChange;
import pe.kuska.registry.identification.domain.RelinkChange.Kind;
import pe.kuska.registry.identification.domain.RelinkChange.Outcome;
import pe.kuska.registry.identification.domain.RelinkDifference;

/** Relinks and what each would change. */
@ApplicationScoped
public class RelinkRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final TypeReference<List<List<UUID>>> GROUPS = new TypeReference<>() {};

    private static final String START = """
            INSERT INTO relink (id, model, state, started_at, started_by, institution)
            VALUES (?, ?, 'RUNNING', ?, ?, ?)
            """;
    private static final String SIZED = """
            SELECT r.*,
                (SELECT count(*) FROM relink_change c WHERE c.relink_id = r.id AND kind = 'MERGE') AS merges,
                (SELECT count(*) FROM relink_change c WHERE c.relink_id = r.id AND kind = 'SPLIT') AS splits,
                (SELECT count(*) FROM relink_change c WHERE c.relink_id = r.id AND outcome = 'MERGED') AS merged
            FROM relink r
            """;
    private static final String FIND = SIZED + "WHERE id = ?";
    private static final String LATEST = SIZED + "WHERE id < ? ORDER BY id DESC LIMIT ?";
    private static final String KEEP_CHANGE = """
            INSERT INTO relink_change (id, relink_id, kind, person_ids, record_groups, outcome)
            VALUES (?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String FINISH = """
            UPDATE relink SET state = 'DONE', finished_at = ?, records = ?, persons_before = ?, persons_after = ?,
                questions = (SELECT count(*) FROM relink_question q WHERE q.relink_id = relink.id)
            WHERE id = ?
            """;
    private static final String FAIL = "UPDATE relink SET state = 'FAILED', finished_at = ? WHERE id = ?";
    private static final String FAIL_ABANDONED =
            "UPDATE relink SET state = 'FAILED', finished_at = ? WHERE state = 'RUNNING'";
    private static final String FORGET_QUESTIONS = """
            DELETE FROM relink_question q USING relink r WHERE r.id = q.relink_id AND r.state = 'FAILED'
            """;
    private static final String ALLOW_AGAIN = "UPDATE relink SET state = 'DONE' WHERE state = 'APPLYING'";
    private static final String APPLYING = "UPDATE relink SET state = 'APPLYING' WHERE state = 'DONE' AND id = ?";
    private static final String APPLIED = "UPDATE relink SET state = 'APPLIED', applied_at = ? WHERE id = ?";
    private static final String OUTCOME = "UPDATE relink_change SET outcome = ? WHERE id = ?";
    private static final String CHANGES = """
            SELECT c.id, kind, person_ids, record_groups, outcome,
                ARRAY(SELECT p.code FROM unnest(person_ids) WITH ORDINALITY u (id, n) JOIN person p ON p.id = u.id
                    ORDER BY n) AS codes
            FROM relink_change c WHERE relink_id = ? AND c.id > ? AND (? IS NULL OR outcome = ?) ORDER BY c.id LIMIT ?
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;

    RelinkRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** How far it is. */
    public enum State {
        RUNNING,
        /** Its difference can be looked at and applied. */
        DONE,
        FAILED,
        APPLYING,
        APPLIED
    }

    /** A relink and the size of its difference. */
    public record Relink(
            UUID id,
            String model,
            State state,
            Instant startedAt,
            Optional<Instant> finishedAt,
            long records,
            long personsBefore,
            long personsAfter,
            long merges,
            long splits,
            long merged,
            long questions,
            Optional<Instant> appliedAt) {}

    /** A change that is kept, with the codes of its persons. */
    public record Kept(UUID id, RelinkChange change, List<String> codes) {}

    /** Begins one. */
    public UUID start(String model, Caller by, Instant now) {
        UUID id = Uuids.next();
        update(
                START,
                id,
                model,
                Timestamp.from(now),
                by.subject(),
                by.institution().code());
        return id;
    }

    /** Those before one, the latest first: their ids grow with time. */
    public List<Relink> list(Optional<UUID> before, int atMost) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setObject(1, before.orElse(AFTER_ALL));
            select.setInt(2, atMost);
            List<Relink> relinks = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    relinks.add(read(row));
                }
            }
            return relinks;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    public Optional<Relink> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Keeps what was found; all of it or nothing in the caller's transaction. */
    public void finish(UUID id, RelinkDifference difference, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP_CHANGE)) {
            for (RelinkChange change : difference.changes()) {
                insert.setObject(1, Uuids.next());
                insert.setObject(2, id);
                insert.setString(3, change.kind().name());
                insert.setArray(
                        4, connection.createArrayOf("uuid", change.persons().toArray()));
                insert.setString(5, json.writeValueAsString(change.recordGroups()));
                insert.setString(6, change.outcome().name());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw failure(e);
        }
        update(
                FINISH,
                Timestamp.from(now),
                difference.records(),
                difference.personsBefore(),
                difference.personsAfter(),
                id);
    }

    public void fail(UUID id, Instant now) {
        update(FAIL, Timestamp.from(now), id);
        update(FORGET_QUESTIONS);
    }

    /** What somebody who is gone was at: to be called only with the lock. An apply goes on where it was when asked again. */
    public void giveUpAbandoned(Instant now) {
        update(FAIL_ABANDONED, Timestamp.from(now));
        update(FORGET_QUESTIONS);
        update(ALLOW_AGAIN);
    }

    /** Whether it may be applied; from now on it is. */
    public boolean beginApplying(UUID id) {
        return update(APPLYING, id) > 0;
    }

    public void applied(UUID id, Instant now) {
        update(APPLIED, Timestamp.from(now), id);
    }

    public void decided(UUID changeId, Outcome outcome) {
        update(OUTCOME, outcome.name(), changeId);
    }

    /** Changes in the order in which they were found. */
    public List<Kept> listChanges(UUID id, Optional<UUID> after, Optional<Outcome> outcome, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGES)) {
            select.setObject(1, id);
            select.setObject(2, after.orElse(BEFORE_ALL));
            select.setString(3, outcome.map(Enum::name).orElse(null));
            select.setString(4, outcome.map(Enum::name).orElse(null));
            select.setInt(5, limit);
            List<Kept> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new Kept(
                            row.getObject("id", UUID.class),
                            new RelinkChange(
                                    Kind.valueOf(row.getString("kind")),
                                    Arrays.asList(
                                            (UUID[]) row.getArray("person_ids").getArray()),
                                    json.readValue(row.getString("record_groups"), GROUPS),
                                    Outcome.valueOf(row.getString("outcome"))),
                            Arrays.asList((String[]) row.getArray("codes").getArray())));
                }
            }
            return changes;
        } catch (SQLException | JsonProcessingException e) {
            throw failure(e);
        }
    }

    private static Relink read(ResultSet row) throws SQLException {
        return new Relink(
                row.getObject("id", UUID.class),
                row.getString("model"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                row.getLong("records"),
                row.getLong("persons_before"),
                row.getLong("persons_after"),
                row.getLong("merges"),
                row.getLong("splits"),
                row.getLong("merged"),
                row.getLong("questions"),
                Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant));
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(Exception cause) {
        return new IllegalStateException("a relink could not be kept or read", cause);
    }
}
