package pe.kuska.tracking.timers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deadlines are watched. */
@ConfigMapping(prefix = "kuska.timers")
public interface TimersConfig {

    /** How often the table is looked at; what is late is seen within this time. */
    @WithDefault("10S")
    Duration every();

    /** Whether this replica watches at all. */
    @WithDefault("true")
    boolean enabled();
}
