package pe.kuska.testing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.KeyRing;
import pe.kuska.platform.crypto.KeyRings;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.rotation.SealedColumn;

/** The key with which the service sealed before its ring was last rotated: what is sealed again with it is as old as that. */
public final class FormerKey {

    static final String RING_BEFORE = "test.keyring.before";

    private FormerKey() {}

    /** Seals what a column holds with the former key and returns how many values that were; fails where one does not open. */
    public static int sealAgain(SealedColumn at) {
        TestDatabase database = TestDatabase.current();
        List<Map<String, @Nullable Object>> rows =
                database.rows("SELECT ctid::text AS row, %s AS context, %s AS sealed FROM %s WHERE %s IS NOT NULL"
                        .formatted(at.context(), at.column(), at.table(), at.column()));
        for (Map<String, @Nullable Object> row : rows) {
            byte[] context = String.valueOf(row.get("context")).getBytes(StandardCharsets.UTF_8);
            byte[] sealed = (byte[]) Objects.requireNonNull(row.get("sealed"));
            database.execute(
                    "UPDATE %s SET %s = ? WHERE ctid = ?::tid".formatted(at.table(), at.column()),
                    seal(open(sealed, context), context),
                    String.valueOf(row.get("row")));
        }
        return rows.size();
    }

    public static byte[] seal(byte[] opened, byte[] context) {
        try {
            return aead(RING_BEFORE).encrypt(opened, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens with the ring that the service has. */
    public static byte[] open(byte[] sealed, byte[] context) {
        try {
            return aead("kuska.keyring.path").decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many values of a column are not sealed with the newest key. */
    public static long countBehind(SealedColumn at) {
        byte[] newest = new Vault(read("kuska.keyring.path")).currentKeyPrefix();
        return TestDatabase.current()
                .count(
                        "SELECT count(*) FROM %s WHERE substring(%s FROM 1 FOR %d) <> ?"
                                .formatted(at.table(), at.column(), newest.length),
                        (Object) newest);
    }

    /** Every column of the service's database that says of itself that it is sealed, as table.column. */
    public static Set<String> sealedColumns() {
        return TestDatabase.current().rows("""
                        SELECT table_name || '.' || column_name AS place FROM information_schema.columns
                        WHERE column_name LIKE 'sealed%' AND data_type = 'bytea' AND table_schema = 'public'
                        """).stream()
                .map(row -> String.valueOf(row.get("place")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns that the service lists, as table.column. */
    public static Set<String> listed() {
        return SealedColumn.ofThisService().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static KeyRing read(String property) {
        try {
            return KeyRings.read(Path.of(ConfigProvider.getConfig().getValue(property, String.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Aead aead(String property) throws GeneralSecurityException {
        return read(property).sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
