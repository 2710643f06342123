package pe.kuska.registry.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed is read. */
@ConfigMapping(prefix = "kuska.feed")
interface FeedConfig {

    /** The longest a reader may wait for the next event; less than the gateway waits for an answer. */
    @WithDefault("20S")
    Duration longestWait();

    /** How often to look while somebody waits. */
    @WithDefault("500MS")
    Duration look();

    /** Readers that wait at the same time; others are answered at once. */
    @WithDefault("64")
    int waiting();
}
