package pe.kuska.registry.border.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.border.domain.Possible;

/**
 * Travellers without a document who resemble somebody listed. What names the traveller is sealed and given up with the decision; after it
 * only a blind token is left, by which the same question finds the same answer.
 */
@ApplicationScoped
public class LookAlikes {

    private static final String NAMESPACE = "border-traveller";
    private static final String COLUMNS = """
            SELECT id, record_id, score, explanations, asked_at, beyond_doubt, status, sealed_traveller, decided_at
            FROM border_review
            """;
    private static final String DECIDED =
            "SELECT record_id, status FROM border_review WHERE traveller = ANY (?) AND record_id = ANY (?)";
    private static final String ADD = """
            INSERT INTO border_review (id, traveller, record_id, score, explanations, beyond_doubt, sealed_traveller, asked_at,
                status)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING') ON CONFLICT (traveller, record_id) DO NOTHING
            """;
    private static final String DECIDE = """
            UPDATE border_review SET status = ?, decided_at = ?, decided_by = ?, institution = ?, sealed_reason = ?,
                sealed_traveller = NULL
            WHERE id = ?
            """;
    private static final int MOST = 200;

    private final DataSource dataSource;
    private final BlindIndex blindIndex;
    private final Vault vault;

    LookAlikes(DataSource dataSource, BlindIndex blindIndex, Vault vault) {
        this.dataSource = dataSource;
        this.blindIndex = blindIndex;
        this.vault = vault;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a look-alike could not be read or kept", e);
        }
    }

    /**
     * A traveller who resembles somebody listed.
     *
     * @param recordId the record of the listed person that agrees best
     * @param beyondDoubt whether the traveller was taken for that person
     * @param traveller names and birth date as they were asked about, until it is decided
     */
    public record LookAlike(
            UUID id,
            UUID recordId,
            double score,
            List<String> explanations,
            Instant askedAt,
            boolean beyondDoubt,
            Possible.Review status,
            @Nullable String traveller) {

        public LookAlike {
            explanations = List.copyOf(explanations);
        }

        @Override
        public String toString() {
            return "LookAlike[" + id + "]";
        }
    }

    /** What was said before of a traveller being one of these, by record. */
    public Map<UUID, Possible.Review> reviewsOf(String traveller, Collection<UUID> recordIds) {
        return with(connection -> {
            Map<UUID, Possible.Review> reviews = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(DECIDED)) {
                select.setArray(
                        1,
                        connection.createArrayOf(
                                "bytea",
                                blindIndex.lookupTokens(NAMESPACE, traveller).toArray(byte[][]::new)));
                select.setArray(2, connection.createArrayOf("uuid", recordIds.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        reviews.put(
                                row.getObject("record_id", UUID.class),
                                Possible.Review.valueOf(row.getString("status")));
                    }
                }
            }
            return reviews;
        });
    }

    /**
     * Puts a look-alike before the stewards, once.
     *
     * @param traveller what tells one traveller from another, in one written form
     * @param shown what a steward is to see of the traveller
     */
    public void add(LookAlike found, String traveller, String shown) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, found.id());
                insert.setBytes(2, blindIndex.token(NAMESPACE, traveller));
                insert.setObject(3, found.recordId());
                insert.setDouble(4, found.score());
                insert.setArray(
                        5, connection.createArrayOf("text", found.explanations().toArray()));
                insert.setBoolean(6, found.beyondDoubt());
                insert.setBytes(7, vault.seal(shown.getBytes(StandardCharsets.UTF_8), context(found.id())));
                insert.setObject(8, found.askedAt().atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    /** Those waiting, oldest first. */
    public List<LookAlike> listPending() {
        return read(COLUMNS + " WHERE status = 'PENDING' ORDER BY id LIMIT ?", MOST);
    }

    /** One of them, held until the transaction ends. */
    public Optional<LookAlike> findForDecision(UUID id) {
        return read(COLUMNS + " WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Keeps a decision and gives up what names the traveller. */
    public void decide(UUID id, Possible.Review decision, String by, String institution, String reason, Instant now) {
        with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(DECIDE)) {
                update.setString(1, decision.name());
                update.setObject(2, now.atOffset(ZoneOffset.UTC));
                update.setString(3, by);
                update.setString(4, institution);
                update.setBytes(5, vault.seal(reason.getBytes(StandardCharsets.UTF_8), context(id)));
                update.setObject(6, id);
                return update.executeUpdate();
            }
        });
    }

    private List<LookAlike> read(String sql, Object parameter) {
        return with(connection -> {
            List<LookAlike> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, parameter);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(lookAlike(row));
                    }
                }
            }
            return found;
        });
    }

    private LookAlike lookAlike(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("sealed_traveller");
        return new LookAlike(
                id,
                row.getObject("record_id", UUID.class),
                row.getDouble("score"),
                Arrays.asList((String[]) row.getArray("explanations").getArray()),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("beyond_doubt"),
                Possible.Review.valueOf(row.getString("status")),
                sealed == null ? null : new String(vault.open(sealed, context(id)), StandardCharsets.UTF_8));
    }

    private static String context(UUID id) {
        return "border-review:" + id;
    }
}
