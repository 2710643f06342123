package pe.kuska.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where this service's key ring is. */
@ConfigMapping(prefix = "kuska.keyring")
interface KeyRingConfig {

    /** The file, mode 600, outside every database and backup of one. */
    Path path();
}
