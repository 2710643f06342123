package pe.kuska.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.KeyRings;

/** A key ring that was rotated before the service started; the ring as it was before lies beside it. */
public final class RotatedKeyRing implements QuarkusTestResourceLifecycleManager {

    static final String BEFORE = "test.keyring.before";

    private @Nullable Path folder;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, String> start() {
        try {
            Path made = Files.createTempDirectory("kuska-rotated-");
            folder = made;
            Path ring = made.resolve("keys.json");
            Path before = made.resolve("before.json");
            KeyRings.create(ring);
            Files.copy(ring, before, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            KeyRings.rotate(ring);
            return Map.of("kuska.keyring.path", ring.toString(), BEFORE, before.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
