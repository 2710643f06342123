package pe.kuska.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's top folder, from whichever module the tests run. */
final class ProjectFolder {
    private static final Path REALM = Path.of("deploy", "keycloak", "kuska-realm.json");

    private ProjectFolder() {}

    static Path root() {
        String given = System.getProperty("kuska.root");
        Path start =
                given == null ? Path.of("").toAbsolutePath() : Path.of(given).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM))) {
                return folder;
            }
        }
        throw new IllegalStateException("no " + REALM + " above " + start);
    }

    static Path realmFolder() {
        return root().resolve("deploy/keycloak");
    }
}
