package pe.kuska.tracking.emergencyaccess;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of accesses in an emergency. */
@ConfigMapping(prefix = "kuska.emergency-access")
interface EmergencyAccessConfig {

    /** How long one lasts; it is never prolonged. */
    @WithDefault("3H")
    Duration lasts();
}
