package pe.kuska.registry.identification;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How much of a service recognising everybody again may take. */
@ConfigMapping(prefix = "kuska.relink")
interface RelinkConfig {

    /** The memory it may count on, e.g. {@code 2G}; what needs more is refused. If absent, the largest heap. */
    Optional<MemorySize> memory();
}
