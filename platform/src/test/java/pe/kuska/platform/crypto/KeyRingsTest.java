package pe.kuska.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingsTest {

    private static final byte[] NAME = "María Quispe Huamán".getBytes(UTF_8);
    private static final String CONTEXT = "person-record:1";

    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void create() throws IOException {
        file = directory.resolve("keys/registry.json");
        KeyRings.create(file);
    }

    private Vault vault() throws IOException {
        return new Vault(KeyRings.read(file));
    }

    private BlindIndex blindIndex() throws IOException {
        return new BlindIndex(KeyRings.read(file));
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRingIsNeverOverwritten() {
        assertThatThrownBy(() -> KeyRings.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aRingOpenToOthersIsRefused() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyRings.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aDamagedRingIsRefused() throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> KeyRings.read(file)).isInstanceOf(IOException.class);
        Files.writeString(file, whole.replace("\"blind\"", "\"bland\""));
        assertThatThrownBy(() -> KeyRings.read(file)).isInstanceOf(IOException.class);
    }

    @Nested
    class WhenSealed {

        @Test
        void theValueIsNotReadable() throws IOException {
            String sealed = new String(vault().seal(NAME, CONTEXT), UTF_8);
            assertThat(sealed).doesNotContain("Quispe");
        }

        @Test
        void theSameValueNeverLooksTheSame() throws IOException {
            assertThat(vault().seal(NAME, CONTEXT)).isNotEqualTo(vault().seal(NAME, CONTEXT));
        }

        @Test
        void itIsOpenedInItsOwnContextOnly() throws IOException {
            byte[] sealed = vault().seal(NAME, CONTEXT);
            assertThat(vault().open(sealed, CONTEXT)).isEqualTo(NAME);
            Vault other = vault();
            assertThatThrownBy(() -> other.open(sealed, "person-record:2")).isInstanceOf(SealingException.class);
        }

        @Test
        void anAlteredByteIsFound() throws IOException {
            byte[] sealed = vault().seal(NAME, CONTEXT);
            sealed[sealed.length / 2] ^= 1;
            Vault vault = vault();
            assertThatThrownBy(() -> vault.open(sealed, CONTEXT)).isInstanceOf(SealingException.class);
        }
    }

    @Nested
    class WhenRotated {

        @Test
        void whatWasSealedBeforeIsStillOpened() throws IOException {
            byte[] sealed = vault().seal(NAME, CONTEXT);
            assertThat(vault().isCurrent(sealed)).isTrue();
            KeyRings.rotate(file);
            assertThat(vault().open(sealed, CONTEXT)).isEqualTo(NAME);
            assertThat(vault().isCurrent(sealed)).isFalse();
            assertThat(vault().isCurrent(vault().seal(NAME, CONTEXT))).isTrue();
        }

        @Test
        void whatWasIndexedBeforeIsStillFound() throws IOException {
            byte[] before = blindIndex().token("document", "DNI99000001");
            KeyRings.rotate(file);
            BlindIndex rotated = blindIndex();
            assertThat(rotated.token("document", "DNI99000001")).isNotEqualTo(before);
            List<byte[]> tokens = rotated.lookupTokens("document", "DNI99000001");
            assertThat(tokens).hasSize(2);
            assertThat(tokens.getFirst()).isEqualTo(rotated.token("document", "DNI99000001"));
            assertThat(tokens.getLast()).isEqualTo(before);
        }
    }

    @Nested
    class BlindTokens {

        @Test
        void areEqualForEqualValuesOfOneNamespaceOnly() throws IOException {
            BlindIndex index = blindIndex();
            assertThat(index.token("document", "DNI99000001")).isEqualTo(index.token("document", "DNI99000001"));
            assertThat(index.token("document", "DNI99000001")).isNotEqualTo(index.token("document", "DNI99000002"));
            assertThat(index.token("document", "DNI99000001")).isNotEqualTo(index.token("phone", "DNI99000001"));
            assertThat(index.token("ab", "c")).isNotEqualTo(index.token("a", "bc"));
        }

        @Test
        void dependOnTheKey() throws IOException {
            Path other = directory.resolve("other.json");
            KeyRings.create(other);
            assertThat(new BlindIndex(KeyRings.read(other)).token("document", "DNI99000001"))
                    .isNotEqualTo(blindIndex().token("document", "DNI99000001"));
        }
    }
}
