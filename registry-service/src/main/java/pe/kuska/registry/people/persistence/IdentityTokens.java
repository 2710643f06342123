package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.registry.people.domain.FilingKey;

/** The blind index of the vault: under which keyed tokens each sealed record is filed. */
@ApplicationScoped
public class IdentityTokens {

    /** Of one surname only so many: more are too common to search by, and would tell by their number which surname it is. */
    public static final int MOST_OF_A_SURNAME = 250;

    private static final String FILE = """
            INSERT INTO identity_token (token, record_id, kind)
            SELECT token, record_id, kind FROM unnest(?::bytea[], ?::uuid[], ?::text[]) AS filed (token, record_id, kind)
            WHERE kind <> 'surname'
                OR (SELECT count(*) FROM (SELECT FROM identity_token t WHERE t.token = filed.token LIMIT %1$d) AS few) < %1$d
            """.formatted(MOST_OF_A_SURNAME);
    private static final String REMOVE = "DELETE FROM identity_token WHERE record_id = ANY (?)";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(key) FROM unnest(?::bigint[]) AS contended (key)";
    private final DataSource dataSource;
    private final BlindIndex blindIndex;

    IdentityTokens(DataSource dataSource, BlindIndex blindIndex) {
        this.dataSource = dataSource;
        this.blindIndex = blindIndex;
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

    /** Files a record that was filed before under these keys and no others. */
    public void fileAgain(UUID recordId, List<FilingKey> keys) {
        fileAgain(Map.of(recordId, keys));
    }

    /** Files records that were filed before under these keys and no others. */
    public void fileAgain(Map<UUID, List<FilingKey>> keysOfRecords) {
        remove(keysOfRecords.keySet());
        file(keysOfRecords);
    }

    private void remove(Collection<UUID> recordIds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be taken out of the files", e);
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
}
