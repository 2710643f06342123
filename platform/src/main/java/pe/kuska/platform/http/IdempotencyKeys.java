package pe.kuska.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/**
 * The answers already given, by caller, operation and key; kept in the transaction of the effect. They are sealed: an
 * answer may tell what its record keeps sealed.
 */
@ApplicationScoped
class IdempotencyKeys {

    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, operation, key, fingerprint) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT fingerprint, status, location, etag, body FROM idempotency_key
            WHERE caller = ? AND operation = ? AND key = ?
            """;
    private static final String KEEP = """
            UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?
            WHERE caller = ? AND operation = ? AND key = ?
            """;

    record Request(String caller, String operation, String key, byte[] fingerprint) {}

    record StoredAnswer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private final DataSource dataSource;
    private final Vault vault;

    IdempotencyKeys(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /**
     * Claims a key for the current transaction. A concurrent request with the same key waits here until the first one
     * has ended.
     *
     * @return the answer already given, or null if this is the first request
     * @throws RuleViolation IDEMPOTENCY_KEY_REUSED if the key was used with a different request
     */
    @Nullable
    StoredAnswer claim(Request request) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
                bind(insert, request, 1);
                insert.setBytes(4, request.fingerprint());
                if (insert.executeUpdate() == 1) {
                    return null;
                }
            }
            return find(connection, request);
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key could not be claimed", e);
        }
    }

    /** The answer given to this very request, if it was and is still kept. */
    Optional<StoredAnswer> findSame(Request request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            bind(select, request, 1);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getInt(2) > 0 && MessageDigest.isEqual(row.getBytes(1), request.fingerprint())
                        ? Optional.of(new StoredAnswer(
                                row.getInt(2), row.getString(3), row.getString(4), opened(row.getString(5), request)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the answer could not be looked up", e);
        }
    }

    private StoredAnswer find(Connection connection, Request request) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            bind(select, request, 1);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    // Forgotten between the two statements: the caller may simply try again.
                    throw new RuleViolation(CommonProblem.CONFLICT);
                }
                if (!MessageDigest.isEqual(row.getBytes(1), request.fingerprint())) {
                    throw new RuleViolation(CommonProblem.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", "reused");
                }
                return new StoredAnswer(
                        row.getInt(2), row.getString(3), row.getString(4), opened(row.getString(5), request));
            }
        }
    }

    void keep(Request request, StoredAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, sealed(answer.body(), request));
            bind(update, request, 5);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the answer could not be kept", e);
        }
    }

    private @Nullable String sealed(@Nullable String body, Request request) {
        return body == null
                ? null
                : Base64.getEncoder().encodeToString(vault.seal(body.getBytes(UTF_8), contextOf(request)));
    }

    /** What was kept before answers were sealed is JSON, which no base64 begins like. */
    private @Nullable String opened(@Nullable String kept, Request request) {
        return kept == null || kept.startsWith("{") || kept.startsWith("[")
                ? kept
                : new String(vault.open(Base64.getDecoder().decode(kept), contextOf(request)), UTF_8);
    }

    private static String contextOf(Request request) {
        return "idempotency:" + request.caller() + ":" + request.operation() + ":" + request.key();
    }

    private static void bind(PreparedStatement statement, Request request, int first) throws SQLException {
        statement.setString(first, request.caller());
        statement.setString(first + 1, request.operation());
        statement.setString(first + 2, request.key());
    }
}
