package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keycloak's database as it is just after importing the realm, kept from one test run for the next: creating its
 * tables takes longer than everything else a test server does. Another realm file or Keycloak makes another one.
 */
record ImportedRealm(Path folder) {

    ImportedRealm(Path distributions, Path archive, List<Path> realmFiles) {
        this(distributions.resolve(archive.getFileName().toString().replace(".tar.gz", "") + "-realm-"
                + fingerprint(realmFiles).substring(0, 16)));
    }

    boolean isMissing() {
        return Files.notExists(folder);
    }

    void copyInto(Path home) {
        copy(folder.resolve("h2"), home.resolve("data/h2"));
        copy(folder.resolve(EmbeddedKeycloak.IMPORTED), home.resolve(EmbeddedKeycloak.IMPORTED));
    }

    /** To be called when Keycloak has stopped in good order. */
    void keepFrom(Path home) {
        try {
            Path staged = Files.createTempDirectory(folder.getParent(), "realm-");
            copy(home.resolve("data/h2"), staged.resolve("h2"));
            copy(home.resolve(EmbeddedKeycloak.IMPORTED), staged.resolve(EmbeddedKeycloak.IMPORTED));
            try {
                Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException _) {
                Folders.delete(staged); // another run was quicker
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
                try (Stream<Path> files = Files.list(from)) {
                    files.forEach(file -> copy(file, to.resolve(file.getFileName())));
                }
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one realm from another by the contents of its files. */
    static String fingerprint(List<Path> realmFiles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : realmFiles) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
