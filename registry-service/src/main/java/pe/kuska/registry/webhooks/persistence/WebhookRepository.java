package pe.kuska.registry.webhooks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.webhooks.domain.Attempt;
import pe.kuska.registry.webhooks.domain.Attempt.Outcome;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.domain.Webhook.State;

/** Subscriptions and what became of each delivery. */
@ApplicationScoped
public class WebhookRepository {

    private static final String SELECT = """
            SELECT institution, name, address, types, key_id, previous_key_id, previous_until, state, version,
                place_at, place_position, failures, due_at, changed_at
            FROM webhook
            """;
    private static final String KEEP = """
            INSERT INTO webhook (institution, name, address, types, key_id, sealed_secret, previous_key_id,
                sealed_previous, previous_until, state, version, place_at, place_position, failures, due_at, changed_at,
                changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (institution, name) DO UPDATE SET (address, types, key_id, sealed_secret, previous_key_id,
                sealed_previous, previous_until, state, version, place_at, place_position, failures, due_at, changed_at,
                changed_by) = (excluded.address, excluded.types, excluded.key_id, excluded.sealed_secret,
                excluded.previous_key_id, excluded.sealed_previous, excluded.previous_until, excluded.state,
                excluded.version, excluded.place_at, excluded.place_position, excluded.failures, excluded.due_at,
                excluded.changed_at, excluded.changed_by)
            """;
    private static final String MOVE = """
            UPDATE webhook SET state = ?, place_at = ?, place_position = ?, failures = ?, due_at = ?
            WHERE institution = ? AND name = ? AND version = ?
            """;
    private static final String RESTART = """
            UPDATE webhook SET state = 'ACTIVE', place_at = ?, place_position = ?, failures = 0, due_at = ?,
                version = version + 1, changed_at = ?, changed_by = ?
            WHERE institution = ? AND name = ?
            """;
    private static final String SECRETS =
            "SELECT sealed_secret, sealed_previous FROM webhook WHERE institution = ? AND name = ?";
    private static final String NOTE = """
            INSERT INTO webhook_attempt (id, institution, name, event_id, event_type, event_key, cursor, number, outcome,
                status, why, at, took_millis)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ATTEMPTS = """
            SELECT id, event_id, event_type, event_key, cursor, number, outcome, status, why, at, took_millis
            FROM webhook_attempt WHERE institution = ? AND name = ? AND id < ? ORDER BY id DESC LIMIT ?
            """;

    private final DataSource dataSource;

    WebhookRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The secrets of a subscription, sealed.
     *
     * @param previous the one before, if it has one
     */
    public record Sealed(byte[] secret, byte @Nullable [] previous) {}

    /** An attempt and its place in the list. */
    public record Noted(UUID id, Attempt attempt) {}

    /** Keeps a subscription, new or changed. */
    public void keep(Webhook webhook, Sealed sealed, String changedBy) {
        run(KEEP, (statement, connection) -> {
            statement.setString(1, webhook.institution());
            statement.setString(2, webhook.name());
            statement.setString(3, webhook.address().toString());
            statement.setArray(
                    4, connection.createArrayOf("text", webhook.types().toArray()));
            statement.setString(5, webhook.keyId());
            statement.setBytes(6, sealed.secret());
            statement.setString(7, webhook.previousKeyId());
            statement.setBytes(8, sealed.previous());
            statement.setObject(9, at(webhook.previousUntil()));
            statement.setString(10, webhook.state().name());
            statement.setInt(11, webhook.version());
            statement.setObject(12, at(webhook.place().publishedAt()));
            statement.setLong(13, webhook.place().position());
            statement.setInt(14, webhook.failures());
            statement.setObject(15, at(webhook.dueAt()));
            statement.setObject(16, at(webhook.changedAt()));
            statement.setString(17, changedBy);
        });
    }

    /** Moves on, or back; whether the subscription is still the one that was read. */
    public boolean move(Webhook webhook, State state, FeedCursor place, int failures, Instant dueAt) {
        return run(MOVE, (statement, _) -> {
                    statement.setString(1, state.name());
                    statement.setObject(2, at(place.publishedAt()));
                    statement.setLong(3, place.position());
                    statement.setInt(4, failures);
                    statement.setObject(5, at(dueAt));
                    statement.setString(6, webhook.institution());
                    statement.setString(7, webhook.name());
                    statement.setInt(8, webhook.version());
                })
                == 1;
    }

    /** Tells again from a place; what is being delivered has no effect on it any more. */
    public void restart(Webhook webhook, FeedCursor place, String changedBy, Instant now) {
        run(RESTART, (statement, _) -> {
            statement.setObject(1, at(place.publishedAt()));
            statement.setLong(2, place.position());
            statement.setObject(3, at(now));
            statement.setObject(4, at(now));
            statement.setString(5, changedBy);
            statement.setString(6, webhook.institution());
            statement.setString(7, webhook.name());
        });
    }

    /** Ends a subscription; what was delivered stays on record. */
    public boolean remove(String institution, String name) {
        return run("DELETE FROM webhook WHERE institution = ? AND name = ?", (statement, _) -> {
                    statement.setString(1, institution);
                    statement.setString(2, name);
                })
                == 1;
    }

    public Optional<Webhook> find(String institution, String name) {
        return list(SELECT + " WHERE institution = ? AND name = ?", (statement, _) -> {
                    statement.setString(1, institution);
                    statement.setString(2, name);
                })
                .stream()
                .findFirst();
    }

    /** The same, held until the transaction ends. */
    public Optional<Webhook> findForChange(String institution, String name) {
        return list(SELECT + " WHERE institution = ? AND name = ? FOR UPDATE", (statement, _) -> {
                    statement.setString(1, institution);
                    statement.setString(2, name);
                })
                .stream()
                .findFirst();
    }

    public List<Webhook> listOf(String institution) {
        return list(
                SELECT + " WHERE institution = ? ORDER BY name", (statement, _) -> statement.setString(1, institution));
    }

    /** Subscriptions to which something may be delivered now. */
    public List<Webhook> listDue(Instant now) {
        return list(
                SELECT + " WHERE state = 'ACTIVE' AND due_at <= ? ORDER BY due_at",
                (statement, _) -> statement.setObject(1, at(now)));
    }

    public Sealed secretsOf(Webhook webhook) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SECRETS)) {
            select.setString(1, webhook.institution());
            select.setString(2, webhook.name());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the subscription is gone");
                }
                return new Sealed(row.getBytes(1), row.getBytes(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the secret of a subscription could not be read", e);
        }
    }

    public void note(Webhook webhook, Attempt attempt) {
        run(NOTE, (statement, _) -> {
            statement.setObject(1, Uuids.next());
            statement.setString(2, webhook.institution());
            statement.setString(3, webhook.name());
            statement.setObject(4, attempt.eventId());
            statement.setString(5, attempt.eventType());
            statement.setString(6, attempt.eventKey());
            statement.setString(7, attempt.cursor());
            statement.setInt(8, attempt.number());
            statement.setString(9, attempt.outcome().name());
            statement.setObject(10, attempt.status(), Types.INTEGER);
            statement.setString(11, attempt.why());
            statement.setObject(12, at(attempt.at()));
            statement.setLong(13, attempt.tookMillis());
        });
    }

    /** Attempts, the last first. */
    public List<Noted> attempts(Webhook webhook, UUID before, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ATTEMPTS)) {
            select.setString(1, webhook.institution());
            select.setString(2, webhook.name());
            select.setObject(3, before);
            select.setInt(4, limit);
            List<Noted> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Noted(row.getObject(1, UUID.class), attempt(row)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("attempts could not be read", e);
        }
    }

    /** Forgets attempts of long ago. */
    public void forgetAttemptsBefore(Instant moment) {
        run("DELETE FROM webhook_attempt WHERE at < ?", (statement, _) -> statement.setObject(1, at(moment)));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                Outcome.valueOf(row.getString(7)),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getLong(11));
    }

    private interface Binding {
        void bind(PreparedStatement statement, Connection connection) throws SQLException;
    }

    private int run(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement, connection);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a subscription could not be kept", e);
        }
    }

    private List<Webhook> list(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select, connection);
            List<Webhook> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("subscriptions could not be read", e);
        }
    }

    private static Webhook read(ResultSet row) throws SQLException {
        Array types = row.getArray(4);
        OffsetDateTime previousUntil = row.getObject(7, OffsetDateTime.class);
        return new Webhook(
                row.getString(1),
                row.getString(2),
                URI.create(row.getString(3)),
                Set.of((String[]) types.getArray()),
                row.getString(5),
                row.getString(6),
                previousUntil == null ? null : previousUntil.toInstant(),
                State.valueOf(row.getString(8)),
                row.getInt(9),
                new FeedCursor(row.getObject(10, OffsetDateTime.class).toInstant(), row.getLong(11)),
                row.getInt(12),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getObject(14, OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
