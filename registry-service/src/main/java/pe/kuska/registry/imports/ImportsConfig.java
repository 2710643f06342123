package pe.kuska.registry.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports work. */
@ConfigMapping(prefix = "kuska.imports")
interface ImportsConfig {

    /** Rows registered in one transaction; while it lasts, others who register the same people wait. */
    @WithDefault("500")
    int rowsAtOnce();

    /** How often to look for imports that another replica left behind. */
    @WithDefault("5S")
    Duration look();

    /** Whether this replica works on imports at all. */
    @WithDefault("true")
    boolean enabled();
}
