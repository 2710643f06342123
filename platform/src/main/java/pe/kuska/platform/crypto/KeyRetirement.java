package pe.kuska.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the old sealing keys out of a ring once nothing in the service's database is sealed with them any more: what leaked
 * of an old key then opens nothing. Keys of blind tokens stay, since a token does not say which key made it, and so does the
 * key of the audit chain.
 */
public final class KeyRetirement {

    private static final byte TINK_PREFIX = 1;
    private static final int PREFIX_BYTES = 5;
    private static final int PREFIX_LETTERS = 6;

    private record Column(String table, String name, boolean binary) {}

    /** Every column in which something sealed may stand; one that cannot be read stops the retirement. */
    private static final String COLUMNS = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname), a.atttypid = 'bytea'::regtype
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE a.atttypid IN ('bytea'::regtype, 'text'::regtype) AND NOT a.attisdropped AND a.attnum > 0 AND c.relkind IN ('r', 'm')
                AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_%'
            ORDER BY 1, 2
            """;

    /**
     * What came of it.
     *
     * @param retired how many keys were taken out
     * @param stillSealed how many values of each column old keys still open; then none was taken out
     */
    public record Verdict(int retired, SortedMap<String, Long> stillSealed) {

        public Verdict {
            stillSealed = Collections.unmodifiableSortedMap(new TreeMap<>(stillSealed));
        }
    }

    private KeyRetirement() {}

    /**
     * Retires. The service must have read the ring since it was last rotated, or it would go on sealing with an old key.
     *
     * @param ring the file
     * @param connection to the service's database, with leave to read every table
     */
    public static Verdict retire(Path ring, Connection connection) throws IOException, SQLException {
        KeyRing keys = KeyRings.read(ring);
        List<byte[]> old = oldPrefixes(keys.sealing());
        if (old.isEmpty()) {
            return new Verdict(0, new TreeMap<>());
        }
        SortedMap<String, Long> stillSealed = stillSealed(old, connection);
        if (stillSealed.isEmpty()) {
            KeyRings.keepNewestSealing(ring, keys);
        }
        return new Verdict(stillSealed.isEmpty() ? old.size() : 0, stillSealed);
    }

    private static SortedMap<String, Long> stillSealed(List<byte[]> old, Connection connection)
            throws IOException, SQLException {
        List<Column> columns = columns(connection);
        if (columns.isEmpty()) {
            throw new IOException("there is nothing sealed in this database: it is not the one of the ring");
        }
        SortedMap<String, Long> stillSealed = new TreeMap<>();
        for (Column column : columns) {
            String count = "SELECT count(*) FROM " + column.table() + " WHERE substring(" + column.name()
                    + " FROM 1 FOR " + (column.binary() ? PREFIX_BYTES : PREFIX_LETTERS) + ") = ANY (?)";
            try (PreparedStatement select = connection.prepareStatement(count)) {
                select.setArray(
                        1,
                        column.binary()
                                ? connection.createArrayOf("bytea", old.toArray(byte[][]::new))
                                : connection.createArrayOf(
                                        "text",
                                        old.stream().map(KeyRetirement::letters).toArray()));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        stillSealed.put(column.table() + "." + column.name(), row.getLong(1));
                    }
                }
            }
        }
        return stillSealed;
    }

    /** What a sealed value begins with where it is kept as text: as much of its key's number as whole letters tell. */
    private static String letters(byte[] prefix) {
        return Base64.getEncoder().encodeToString(prefix).substring(0, PREFIX_LETTERS);
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return columns;
    }

    private static List<byte[]> oldPrefixes(KeysetHandle sealing) throws IOException {
        try {
            List<byte[]> old = new ArrayList<>();
            for (int i = 0; i < sealing.size(); i++) {
                if (!sealing.getAt(i).isPrimary()) {
                    old.add(ByteBuffer.allocate(PREFIX_BYTES)
                            .put(TINK_PREFIX)
                            .putInt(sealing.getAt(i).getId())
                            .array());
                }
            }
            sealing.getPrimary();
            return old;
        } catch (IllegalStateException noPrimary) {
            throw new IOException("the key ring has no newest key", noPrimary);
        }
    }
}
