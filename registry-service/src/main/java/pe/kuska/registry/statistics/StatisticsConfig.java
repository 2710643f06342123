package pe.kuska.registry.statistics;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How figures are kept up and protected. */
@ConfigMapping(prefix = "kuska.statistics")
public interface StatisticsConfig {

    /** Whether this replica puts figures together. */
    @WithDefault("true")
    boolean enabled();

    /** How often it looks whether something changed. */
    @WithDefault("PT0.25S")
    Duration look();

    /** Changes put together in one transaction. */
    @WithDefault("500")
    int atOnce();

    /** Memory for answers that are given again while nothing changes. */
    @WithDefault("8M")
    MemorySize answersKept();

    /** The smallest figure shown to whoever has no mandate over the cases (por confirmar). */
    @WithDefault("5")
    int smallestFigure();
}
