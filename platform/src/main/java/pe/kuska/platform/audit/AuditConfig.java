package pe.kuska.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the heads of the audit chain are noted outside the database. */
@ConfigMapping(prefix = "kuska.audit")
interface AuditConfig {

    /** A file to which the heads are appended; keep it where the database's administrators cannot write. */
    Path anchors();

    /** How often the heads are noted, if they moved. */
    @WithDefault("10S")
    Duration anchorEvery();
}
