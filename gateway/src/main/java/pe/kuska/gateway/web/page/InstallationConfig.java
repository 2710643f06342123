package pe.kuska.gateway.web.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What kind of installation this is.
@ConfigMapping(prefix = "kuska.gateway")
public interface InstallationConfig {
    /// For practice: every page says that everybody is made up, and institutions may try their systems.
    @WithDefault("false")
    boolean training();
}
