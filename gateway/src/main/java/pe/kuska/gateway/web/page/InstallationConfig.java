package pe.kuska.gateway.web.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// What kind of installation this is.
@ConfigMapping(prefix = "kuska.gateway")
public interface InstallationConfig {
    /// For practice: every page says that everybody is made up, and institutions may try their systems.
    @WithDefault("false")
    boolean training();

    /// Whether cookies travel encrypted only; not so where somebody tries it on their own machine.
    @WithDefault("true")
    boolean secureCookies();

    /// After how long without a move the page is covered, so that nobody reads over a shoulder.
    @WithDefault("3M")
    Duration coverAfter();

    /// Where the safe exit leads: a page that has nothing to do with this one.
    @WithDefault("https://www.gob.pe/")
    URI safeExit();
}
