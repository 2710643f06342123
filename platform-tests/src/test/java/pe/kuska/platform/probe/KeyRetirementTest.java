package pe.kuska.platform.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.crypto.KeyRetirement;
import pe.kuska.platform.crypto.KeyRings;
import pe.kuska.platform.crypto.SealingException;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.TestDatabase;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "probe"))
class KeyRetirementTest {

    private static final String CONTEXT = "thing:1";
    private static final byte[] NAME = "Quispe".getBytes(UTF_8);

    @TempDir
    Path directory;

    private Path ring;
    private Connection connection;

    @BeforeEach
    void somethingSealed() throws IOException, SQLException {
        ring = directory.resolve("ring.json");
        KeyRings.create(ring);
        connection = TestDatabase.current().asOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"Sealed thing\" (id integer PRIMARY KEY, \"Content\" bytea)");
        }
        put(vault().seal(NAME, CONTEXT));
    }

    @AfterEach
    void gone() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE \"Sealed thing\"");
        }
        connection.close();
    }

    private Vault vault() throws IOException {
        return new Vault(KeyRings.read(ring));
    }

    private void put(byte[] sealed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"Sealed thing\" VALUES (1, ?)"
                + " ON CONFLICT (id) DO UPDATE SET \"Content\" = excluded.\"Content\"")) {
            insert.setBytes(1, sealed);
            insert.executeUpdate();
        }
    }

    @Test
    void aRingThatWasNeverRotatedStaysAsItIs() throws IOException, SQLException {
        assertThat(KeyRetirement.retire(ring, connection).retired()).isZero();
        assertThat(vault().open(vault().seal(NAME, CONTEXT), CONTEXT)).isEqualTo(NAME);
    }

    @Test
    void anOldKeyStaysWhileAnythingIsSealedWithItAndGoesOnceNothingIs() throws IOException, SQLException {
        byte[] old = vault().seal(NAME, CONTEXT);
        byte[] token = new BlindIndex(KeyRings.read(ring)).token("document", "DNI99000001");
        KeyRings.rotate(ring);
        KeyRings.rotate(ring);
        KeyRetirement.Verdict refused = KeyRetirement.retire(ring, connection);
        assertThat(refused.retired()).isZero();
        assertThat(refused.stillSealed())
                .containsOnlyKeys("public.\"Sealed thing\".\"Content\"")
                .containsValue(1L);
        assertThat(vault().open(old, CONTEXT)).isEqualTo(NAME);

        put(vault().seal(NAME, CONTEXT));
        KeyRetirement.Verdict retired = KeyRetirement.retire(ring, connection);
        assertThat(retired.stillSealed()).isEmpty();
        assertThat(retired.retired()).isEqualTo(2);
        Vault after = vault();
        assertThatThrownBy(() -> after.open(old, CONTEXT)).isInstanceOf(SealingException.class);
        assertThat(after.open(after.seal(NAME, CONTEXT), CONTEXT)).isEqualTo(NAME);
        List<byte[]> tokens = new BlindIndex(KeyRings.read(ring)).lookupTokens("document", "DNI99000001");
        assertThat(tokens)
                .as("what was indexed before is still found")
                .anyMatch(each -> java.util.Arrays.equals(each, token));
    }

    @Test
    void whoCannotReadEveryTableRetiresNothing() throws IOException, SQLException {
        KeyRings.rotate(ring);
        try (Connection service = TestDatabase.current().asService()) {
            assertThatThrownBy(() -> KeyRetirement.retire(ring, service)).isInstanceOf(SQLException.class);
        }
        assertThat(vault().isCurrent(vault().seal(NAME, CONTEXT))).isTrue();
        assertThat(KeyRetirement.retire(ring, connection).stillSealed()).isNotEmpty();
    }
}
