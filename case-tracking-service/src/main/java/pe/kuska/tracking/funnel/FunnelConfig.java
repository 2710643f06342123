package pe.kuska.tracking.funnel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the funnel is kept up and protected. */
@ConfigMapping(prefix = "kuska.funnel")
interface FunnelConfig {

    /** Whether this replica counts in the background; a reader always counts what waits. */
    @WithDefault("true")
    boolean enabled();

    /** How often it looks whether somebody got further. */
    @WithDefault("PT1S")
    Duration look();

    /** Changes counted in one transaction. */
    @WithDefault("200")
    int atOnce();

    /** So many times that does a reader count before being told that more waits. */
    @WithDefault("5")
    int readerCounts();

    /** The smallest figure shown to whoever may not see who is behind it (por confirmar). */
    @WithDefault("5")
    int smallestFigure();
}
