package pe.kuska.gateway.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long the merged document is good for.
@ConfigMapping(prefix = "kuska.gateway.reference")
interface ReferenceConfig {
    @WithDefault("5M")
    Duration freshFor();

    /// While a service is missing from it, it is asked for more often.
    @WithDefault("10S")
    Duration freshWhileIncomplete();
}
