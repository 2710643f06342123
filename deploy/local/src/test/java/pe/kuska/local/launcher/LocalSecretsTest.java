package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.local.servers.ServerFailure;

class LocalSecretsTest {

    @TempDir
    Path root = Path.of("");

    private Installation installation = new Installation(root, root.resolve(".kuska"));

    @BeforeEach
    void prepare() {
        installation = new Installation(root, root.resolve(".kuska"));
        installation.prepareFolders();
    }

    @Test
    void areReadableByTheirOwnerAlone() throws IOException {
        LocalSecrets.of(installation);

        for (Path secret : new Path[] {installation.secrets(), installation.keyRing(LocalService.REGISTRY)}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void stayTheSameFromOneStartToTheNext() {
        String first = LocalSecrets.of(installation).owner(LocalService.TRACKING);

        assertThat(LocalSecrets.of(installation).owner(LocalService.TRACKING)).isEqualTo(first);
    }

    @Test
    void differFromEachOther() {
        LocalSecrets secrets = LocalSecrets.of(installation);

        assertThat(secrets.app(LocalService.REGISTRY))
                .isNotEqualTo(secrets.owner(LocalService.REGISTRY))
                .isNotEqualTo(secrets.app(LocalService.TRACKING))
                .hasSizeGreaterThan(40);
    }

    @Nested
    class WhenThereAreDataAlready {
        @BeforeEach
        void startedBefore() throws IOException {
            LocalSecrets.of(installation);
            Files.createDirectories(installation.data().resolve("postgresql/cluster"));
        }

        @Test
        void aLostKeyRingIsNotReplacedByOneThatCannotReadThem() throws IOException {
            Files.delete(installation.keyRing(LocalService.REGISTRY));

            assertThatThrownBy(() -> LocalSecrets.of(installation))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("registry.json");
            assertThat(installation.keyRing(LocalService.REGISTRY)).doesNotExist();
        }

        @Test
        void lostPasswordsAreNotReplacedByOnesThatDoNotFit() throws IOException {
            Files.delete(installation.secrets());

            assertThatThrownBy(() -> LocalSecrets.of(installation))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("local.properties");
        }
    }
}
