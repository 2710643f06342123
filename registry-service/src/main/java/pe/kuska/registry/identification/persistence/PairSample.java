package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.FilingKey;

/** Draws records and pairs of records of the register at random, for counting how they agree. */
@ApplicationScoped
public class PairSample {

    private static final int TOKEN_LENGTH = 16;
    private static final String RECORDS =
            "SELECT id FROM person_record WHERE withdrawn_at IS NULL ORDER BY random() LIMIT ?";
    private static final String KEYS = """
            SELECT token, record_id FROM identity_token WHERE token >= ? AND kind = ANY (?) ORDER BY token LIMIT ?
            """;
    private static final String SEALED =
            "SELECT id, sealed_identity FROM person_record WHERE id = ANY (?) AND withdrawn_at IS NULL";

    private final DataSource dataSource;
    private final OpenRecords records;
    private final SecureRandom random = new SecureRandom();

    PairSample(DataSource dataSource, OpenRecords records) {
        this.dataSource = dataSource;
        this.records = records;
    }

    /** Two records. */
    public record RecordPair(UUID one, UUID other) {}

    /** As many records as that, drawn at random, in random order. */
    public List<UUID> anyRecords(int number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RECORDS)) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                List<UUID> drawn = new ArrayList<>();
                while (row.next()) {
                    drawn.add(row.getObject(1, UUID.class));
                }
                return drawn;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be drawn", e);
        }
    }

    /**
     * Pairs of records filed under the same key of one of these kinds. Tokens are as good as random, so that those that
     * follow a random one in the index are a fair sample of all.
     *
     * @param tooCommon keys that lead to more records than this are left out
     * @param rows how many entries of the index are read at most
     */
    public List<RecordPair> pairsSharing(Collection<FilingKey.Kind> kinds, int tooCommon, int rows) {
        byte[] from = new byte[TOKEN_LENGTH];
        random.nextBytes(from);
        List<RecordPair> pairs = new ArrayList<>();
        int read = read(kinds, from, rows, tooCommon, pairs);
        if (read < rows) {
            read(kinds, new byte[TOKEN_LENGTH], rows - read, tooCommon, pairs);
        }
        return pairs.stream().distinct().toList();
    }

    private int read(Collection<FilingKey.Kind> kinds, byte[] from, int rows, int tooCommon, List<RecordPair> pairs) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(KEYS)) {
            select.setBytes(1, from);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            kinds.stream().map(FilingKey.Kind::namespace).toArray()));
            select.setInt(3, rows);
            try (ResultSet row = select.executeQuery()) {
                int read = 0;
                byte[] token = {};
                List<UUID> sharing = new ArrayList<>();
                while (row.next()) {
                    read++;
                    byte[] next = row.getBytes(1);
                    if (!Arrays.equals(token, next)) {
                        pairUp(sharing, tooCommon, pairs);
                        sharing.clear();
                        token = next;
                    }
                    sharing.add(row.getObject(2, UUID.class));
                }
                pairUp(sharing, tooCommon, pairs);
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("pairs of records could not be drawn", e);
        }
    }

    private static void pairUp(List<UUID> sharing, int tooCommon, List<RecordPair> pairs) {
        if (sharing.size() > tooCommon) {
            return;
        }
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                pairs.add(new RecordPair(sharing.get(i), sharing.get(j)));
            }
        }
    }

    /** What records say, made ready to compare; those withdrawn are left out. */
    public Opened open(Collection<UUID> ids) {
        Map<UUID, ComparableIdentity> opened = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SEALED)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    opened.put(id, ComparableIdentity.of(records.open(id, row.getBytes(2))));
                }
            }
            return new Opened(opened);
        } catch (SQLException e) {
            throw new IllegalStateException("the records drawn could not be read", e);
        }
    }

    /** Records by id. */
    public record Opened(Map<UUID, ComparableIdentity> byId) {

        public Optional<ComparableIdentity> find(UUID id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public String toString() {
            return "Opened[sealed]";
        }
    }
}
