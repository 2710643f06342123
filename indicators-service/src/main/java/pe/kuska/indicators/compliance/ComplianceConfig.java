package pe.kuska.indicators.compliance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a report leads back to the service. */
@ConfigMapping(prefix = "kuska.indicators.compliance")
public interface ComplianceConfig {

    /** The address under which readers of a report reach Kuska. */
    @WithDefault("http://localhost:8080")
    String publicAddress();

    /** Whether a report of nothing is written in every format at the start, so that the first real one is as fast as the next. */
    @WithDefault("true")
    boolean warmUp();
}
