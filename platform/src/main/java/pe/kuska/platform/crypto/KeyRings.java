package pe.kuska.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Creates, reads and rotates the file that holds a service's key ring. The file is readable by its owner alone (mode
 * 600) and replaced whole: a crash leaves the old ring or the new one.
 */
public final class KeyRings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOREIGN = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private KeyRings() {}

    /**
     * Creates a new ring with one key for each purpose.
     *
     * @throws FileAlreadyExistsException if there is one already: a ring is never overwritten, what it sealed would be lost
     */
    public static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            write(
                    file,
                    new KeyRing(
                            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                            KeysetHandle.generateNew(
                                    PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()),
                            KeysetHandle.generateNew(
                                    PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get())));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot create the key ring", e);
        }
    }

    /**
     * Adds a new primary key for sealing and for blind tokens. Older keys stay in the ring, so that everything written
     * with them is still read and found; the audit chain keeps its key, or older entries could not be verified.
     */
    public static void rotate(Path file) throws IOException {
        KeyRing ring = read(file);
        try {
            write(
                    file,
                    new KeyRing(
                            withNewPrimary(ring.sealing(), PredefinedAeadParameters.AES256_GCM),
                            withNewPrimary(ring.blind(), PredefinedPrfParameters.HMAC_SHA256_PRF),
                            ring.audit()));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot rotate the key ring", e);
        }
    }

    /** Writes the ring without its old sealing keys; {@link KeyRetirement} knows that nothing needs them. */
    static void keepNewestSealing(Path file, KeyRing ring) throws IOException {
        try {
            KeysetHandle.Builder newest = KeysetHandle.newBuilder(ring.sealing());
            for (int i = newest.size() - 1; i >= 0; i--) {
                if (!newest.getAt(i).isPrimary()) {
                    newest.deleteAt(i);
                }
            }
            write(file, new KeyRing(newest.build(), ring.blind(), ring.audit()));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot retire old keys", e);
        }
    }

    /**
     * Reads a ring.
     *
     * @throws IOException if it is missing, damaged, or readable by others than its owner
     */
    public static KeyRing read(Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(FOREIGN::contains)) {
            throw new IOException("the key ring " + file + " is open to other users; set its mode to 600");
        }
        JsonNode ring = JSON.readTree(Files.readAllBytes(file));
        try {
            return new KeyRing(keyset(ring, "sealing"), keyset(ring, "blind"), keyset(ring, "audit"));
        } catch (GeneralSecurityException e) {
            throw new IOException("the key ring " + file + " is damaged", e);
        }
    }

    private static KeysetHandle withNewPrimary(KeysetHandle keyset, Parameters parameters)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle keyset(JsonNode ring, String purpose) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                ring.path(purpose).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, KeyRing ring) throws IOException, GeneralSecurityException {
        ObjectNode json = JSON.createObjectNode().put("version", 1);
        json.set("sealing", serialized(ring.sealing()));
        json.set("blind", serialized(ring.blind()));
        json.set("audit", serialized(ring.audit()));
        Path target = file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Path next = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly(target));
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(json)
                    .getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonNode serialized(KeysetHandle keyset) throws IOException, GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
