package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        this(distributions.resolve("realm-" + fingerprint(archive, realmFiles)));
    }

    boolean isMissing() {
        return Files.notExists(folder);
    }

    void copyInto(Path home) {
        copy(folder, database(home));
    }

    /** To be called when Keycloak has stopped in good order. */
    void keepFrom(Path home) {
        try {
            Path staged = Files.createTempDirectory(folder.getParent(), "realm-");
            copy(database(home), staged);
            try {
                Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException _) {
                Folders.delete(staged); // another run was quicker
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path database(Path home) {
        return home.resolve("data").resolve("h2");
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(Path archive, List<Path> realmFiles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(archive.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : realmFiles) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
