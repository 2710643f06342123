package pe.kuska.registry.border;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How fast the filter may be asked: so fast as people pass a desk, not so fast as a list is copied (por confirmar). */
@ConfigMapping(prefix = "kuska.border-filter")
interface BorderConfig {

    /** Questions of one caller within a minute. */
    @WithDefault("60")
    int mostPerMinute();

    /** Questions of one caller within a day. */
    @WithDefault("5000")
    int mostPerDay();
}
