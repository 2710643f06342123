package pe.kuska.local.servers;

import java.nio.file.Path;

/** Folders that the tests share with the launcher. */
final class TestFolders {
    private TestFolders() {}

    static Path root() {
        return Path.of(System.getProperty("kuska.root", "../.."));
    }

    static Path distributions() {
        return root().resolve(".kuska/servers");
    }
}
