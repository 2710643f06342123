package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.RecordSource;

/**
 * The blind index of the vault: finds sealed records by equality of keyed tokens, one index look-up per key, capped so
 * that a very common name costs no more than a rare one.
 */
@ApplicationScoped
public class IdentityTokens {

    private static final int HITS_PER_KEY = 200;

    private static final String FILE = """
            INSERT INTO identity_token (token, record_id, kind)
            SELECT token, ?, kind FROM unnest(?::bytea[], ?::text[]) AS filed (token, kind)
            ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE = "DELETE FROM identity_token WHERE record_id = ?";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(key) FROM unnest(?::bigint[]) AS contended (key)";
    private static final String SHARING = """
            WITH hit AS (
                SELECT found.record_id, bool_or(asked.kind = 'document') AS by_document, count(*) AS keys
                FROM unnest(?::bytea[], ?::text[]) AS asked (token, kind)
                CROSS JOIN LATERAL (
                    SELECT record_id FROM identity_token WHERE token = asked.token LIMIT ?) AS found
                GROUP BY found.record_id
                ORDER BY by_document DESC, keys DESC, found.record_id
                LIMIT ?),
            candidate AS (
                SELECT r.person_id, bool_or(hit.by_document) AS by_document, max(hit.keys) AS keys
                FROM hit JOIN person_record r ON r.id = hit.record_id
                GROUP BY r.person_id)
            SELECT r.id, r.person_id, r.filed_under, r.institution, r.source_system, r.source_record_id, r.role,
                r.sealed_identity
            FROM candidate JOIN person_record r ON r.person_id = candidate.person_id AND r.withdrawn_at IS NULL
            ORDER BY candidate.by_document DESC, candidate.keys DESC, r.person_id, r.id
            LIMIT ?
            """;

    private final DataSource dataSource;
    private final BlindIndex blindIndex;
    private final IdentityVault vault;

    IdentityTokens(DataSource dataSource, BlindIndex blindIndex, IdentityVault vault) {
        this.dataSource = dataSource;
        this.blindIndex = blindIndex;
        this.vault = vault;
    }

    /** Files a record under its keys, and under no others. */
    public void file(UUID recordId, List<FilingKey> keys, boolean again) {
        try (Connection connection = dataSource.getConnection()) {
            if (again) {
                try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
                    remove.setObject(1, recordId);
                    remove.executeUpdate();
                }
            }
            if (keys.isEmpty()) {
                return;
            }
            try (PreparedStatement insert = connection.prepareStatement(FILE)) {
                insert.setObject(1, recordId);
                insert.setArray(
                        2,
                        connection.createArrayOf(
                                "bytea", keys.stream().map(this::token).toArray(byte[][]::new)));
                insert.setArray(3, connection.createArrayOf("text", kinds(keys)));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be filed", e);
        }
    }

    /** Lets registrations that may be of one person through one after the other, until the transaction ends. */
    public void standInLine(Collection<FilingKey> keys) {
        Long[] contended = keys.stream()
                .flatMap(key -> blindIndex.lookupTokens(key.kind().namespace(), key.value()).stream())
                .map(token -> ByteBuffer.wrap(token).getLong())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        if (contended.length == 0) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("bigint", contended));
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("could not wait for registrations of the same person", e);
        }
    }

    /** All records of the people of whom some record shares a key, opened; those sharing a document first to be kept. */
    public List<OpenedRecord> recordsSharing(List<FilingKey> keys, int limit) {
        List<byte[]> tokens = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (FilingKey key : keys) {
            for (byte[] token : blindIndex.lookupTokens(key.kind().namespace(), key.value())) {
                tokens.add(token);
                kinds.add(key.kind().namespace());
            }
        }
        if (tokens.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHARING)) {
            select.setArray(1, connection.createArrayOf("bytea", tokens.toArray(byte[][]::new)));
            select.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            select.setInt(3, HITS_PER_KEY);
            select.setInt(4, limit);
            select.setInt(5, limit * 4);
            return opened(select);
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be looked up", e);
        }
    }

    private List<OpenedRecord> opened(PreparedStatement select) throws SQLException {
        List<OpenedRecord> records = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                records.add(new OpenedRecord(
                        id,
                        row.getObject("person_id", UUID.class),
                        row.getObject("filed_under", UUID.class),
                        new RecordSource(
                                row.getString("institution"),
                                row.getString("source_system"),
                                row.getString("source_record_id")),
                        Optional.ofNullable(row.getString("role"))
                                .map(PersonRole::valueOf)
                                .orElse(null),
                        vault.open(id, row.getBytes("sealed_identity"))));
            }
        }
        return records;
    }

    private byte[] token(FilingKey key) {
        return blindIndex.token(key.kind().namespace(), key.value());
    }

    private static Object[] kinds(List<FilingKey> keys) {
        return keys.stream().map(key -> key.kind().namespace()).toArray();
    }
}
