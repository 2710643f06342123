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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.RecordSource;

/**
 * The blind index of the vault: finds sealed records by equality of keyed tokens, one index look-up per key. A key that
 * leads to too many leads nowhere, so that a very common name costs no more than a rare one.
 */
@ApplicationScoped
public class IdentityTokens {

    private static final String FILE = """
            INSERT INTO identity_token (token, record_id, kind)
            SELECT token, record_id, kind FROM unnest(?::bytea[], ?::uuid[], ?::text[]) AS filed (token, record_id, kind)
            ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE = "DELETE FROM identity_token WHERE record_id = ?";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(key) FROM unnest(?::bigint[]) AS contended (key)";
    private static final String SHARING = """
            WITH hit AS (
                SELECT asked.seeker, asked.document, found.record_id,
                    count(*) OVER (PARTITION BY asked.seeker, asked.token) AS hits
                FROM unnest(?::int[], ?::bytea[], ?::boolean[]) AS asked (seeker, token, document)
                CROSS JOIN LATERAL (
                    SELECT record_id FROM identity_token WHERE token = asked.token LIMIT ?) AS found),
            shared AS (
                SELECT hit.seeker, r.person_id,
                    sum(CASE WHEN hit.document THEN 1000 ELSE 0 END + 1 / (1 + ln(1 + hit.hits))) AS rarity
                FROM hit JOIN person_record r ON r.id = hit.record_id
                WHERE hit.hits <= ? OR hit.document
                GROUP BY hit.seeker, r.person_id),
            ranked AS (
                SELECT seeker, person_id,
                    row_number() OVER (PARTITION BY seeker ORDER BY rarity DESC, person_id) AS place
                FROM shared)
            SELECT ranked.seeker, r.id, r.person_id, r.filed_under, r.institution, r.source_system, r.source_record_id,
                r.role, r.sealed_identity
            FROM ranked JOIN person_record r ON r.person_id = ranked.person_id AND r.withdrawn_at IS NULL
            WHERE ranked.place <= ?
            ORDER BY ranked.seeker, ranked.place, r.id
            """;

    private final DataSource dataSource;
    private final BlindIndex blindIndex;
    private final IdentityVault vault;

    IdentityTokens(DataSource dataSource, BlindIndex blindIndex, IdentityVault vault) {
        this.dataSource = dataSource;
        this.blindIndex = blindIndex;
        this.vault = vault;
    }

    /** Files records under their keys. */
    public void file(Map<UUID, List<FilingKey>> keysOfRecords) {
        List<byte[]> tokens = new ArrayList<>();
        List<UUID> records = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        keysOfRecords.forEach((record, keys) -> keys.forEach(key -> {
            tokens.add(blindIndex.token(key.kind().namespace(), key.value()));
            records.add(record);
            kinds.add(key.kind().namespace());
        }));
        if (tokens.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(FILE)) {
            insert.setArray(1, connection.createArrayOf("bytea", tokens.toArray(byte[][]::new)));
            insert.setArray(2, connection.createArrayOf("uuid", records.toArray()));
            insert.setArray(3, connection.createArrayOf("text", kinds.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be filed", e);
        }
    }

    /**
     * Files one record.
     *
     * @param again whether under these keys and no others: it was filed before
     */
    public void file(UUID recordId, List<FilingKey> keys, boolean again) {
        if (again) {
            remove(recordId);
        }
        file(Map.of(recordId, keys));
    }

    private void remove(UUID recordId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setObject(1, recordId);
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be taken out of the files", e);
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

    /**
     * For each of several seekers, all records of the people who share the rarest keys with it, opened; those sharing a
     * document come first.
     *
     * @param tooCommon a key other than a document's that leads to more records than this is left out
     * @param people how many people at most for each
     */
    public List<List<OpenedRecord>> recordsSharing(List<List<FilingKey>> seekers, int tooCommon, int people) {
        List<Integer> asking = new ArrayList<>();
        List<byte[]> tokens = new ArrayList<>();
        List<Boolean> documents = new ArrayList<>();
        List<List<OpenedRecord>> found = new ArrayList<>(seekers.size());
        for (int seeker = 0; seeker < seekers.size(); seeker++) {
            found.add(new ArrayList<>());
            for (FilingKey key : seekers.get(seeker)) {
                for (byte[] token : blindIndex.lookupTokens(key.kind().namespace(), key.value())) {
                    asking.add(seeker);
                    tokens.add(token);
                    documents.add(key.kind() == FilingKey.Kind.DOCUMENT);
                }
            }
        }
        if (tokens.isEmpty()) {
            return found;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHARING)) {
            select.setArray(1, connection.createArrayOf("int4", asking.toArray()));
            select.setArray(2, connection.createArrayOf("bytea", tokens.toArray(byte[][]::new)));
            select.setArray(3, connection.createArrayOf("bool", documents.toArray()));
            select.setInt(4, tooCommon + 1);
            select.setInt(5, tooCommon);
            select.setInt(6, people);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.get(row.getInt("seeker")).add(opened(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be looked up", e);
        }
    }

    private OpenedRecord opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OpenedRecord(
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
                vault.open(id, row.getBytes("sealed_identity")));
    }
}
