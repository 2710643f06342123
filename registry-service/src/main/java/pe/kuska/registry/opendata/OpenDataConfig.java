package pe.kuska.registry.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How careful publication is. */
@ConfigMapping(prefix = "kuska.open-data")
public interface OpenDataConfig {

    /** How many people a published group has at least. */
    @WithDefault("11")
    int smallestGroup();

    /** How often the figures of one year may be given out (por confirmar). */
    @WithDefault("4")
    int releasesOfAYear();
}
