package pe.kuska.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import pe.kuska.local.servers.ProcessMark;

/**
 * Chooses the servers once per JVM: those that already run, else containers where an engine answers, else the embedded
 * ones.
 */
final class SharedServers {
    /** Names a file with the addresses of servers that somebody else started and will stop. */
    static final String GIVEN = "kuska.test.servers";

    /** Quarkus loads this class anew for each application it starts; what was chosen is remembered beyond that. */
    private static final String CHOSEN = "kuska.test.servers.chosen";

    private SharedServers() {}

    static Servers get() {
        synchronized (Runtime.getRuntime()) {
            String chosen = System.getProperty(CHOSEN);
            if (chosen != null) {
                return Servers.read(Path.of(chosen));
            }
            Path file = choose();
            System.setProperty(CHOSEN, file.toString());
            return Servers.read(file);
        }
    }

    private static Path choose() {
        String given = System.getProperty(GIVEN, "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        Path left = ProjectFolder.root().resolve(".kuska/test-servers/servers.properties");
        if (isServed(left)) {
            return left;
        }
        return DockerClientFactory.instance().isDockerAvailable() ? ContainerServers.start() : EmbeddedServers.start();
    }

    /** True when {@code ./kuska test --servers} keeps servers running beside this file. */
    private static boolean isServed(Path file) {
        Path pid = file.resolveSibling("servers.pid");
        if (Files.notExists(file) || Files.notExists(pid)) {
            return false;
        }
        try {
            return ProcessMark.parse(Files.readString(pid).strip()).isAlive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
