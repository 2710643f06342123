package pe.kuska.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * The jars that the servers need, as Maven resolved them when this artifact was built. Whoever starts the servers in a
 * process of their own finds them here, whatever else is on its own class path.
 */
public final class ServersClasspath {
    private static final String LIST = "/META-INF/kuska/servers.classpath";
    private static final String REPOSITORY = "@repo@";

    private ServersClasspath() {}

    /** For {@code java -cp}: this artifact first, then what it needs. */
    public static List<Path> jars() {
        return Stream.concat(
                        Stream.of(locationOf(ServersClasspath.class)),
                        entries().filter(path -> path.toString().endsWith(".jar")))
                .toList();
    }

    public static Path keycloakArchive() {
        return entries()
                .filter(path -> path.toString().endsWith(".tar.gz"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Keycloak among the dependencies"));
    }

    private static Stream<Path> entries() {
        List<String> lines = lines();
        Path repository = repository();
        List<Path> paths = lines.stream()
                .map(line -> line.startsWith(REPOSITORY)
                        ? repository.resolve(line.substring(REPOSITORY.length() + 1))
                        : Path.of(line))
                .toList();
        paths.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new ServerFailure("Falta " + missing + ". Ejecute ./kuska build para volver a descargarlo.");
        });
        return paths.stream();
    }

    private static List<String> lines() {
        try (InputStream list = ServersClasspath.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("built without " + LIST);
            }
            return List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The local repository is where the database driver, which is on every class path here, was loaded from. */
    private static Path repository() {
        Path driver = locationOf(Driver.class);
        Path root = driver.getParent();
        for (int level = 0; level < 4 && root != null; level++) {
            root = root.getParent();
        }
        if (root != null && root.relativize(driver).startsWith("org/postgresql")) {
            return root;
        }
        return Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
