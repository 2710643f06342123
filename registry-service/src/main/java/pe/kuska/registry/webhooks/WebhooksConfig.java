package pe.kuska.registry.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How institutions' systems are told of events. */
@ConfigMapping(prefix = "kuska.webhooks")
public interface WebhooksConfig {

    /** Whether this replica delivers at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look for something to deliver. */
    @WithDefault("1S")
    Duration look();

    /** How long an answer may take. */
    @WithDefault("10S")
    Duration patience();

    /** Attempts before a subscription stops. */
    @WithDefault("12")
    int attempts();

    /** Before the second attempt; doubled before each further one. */
    @WithDefault("5S")
    Duration firstPause();

    /** The longest pause between attempts. */
    @WithDefault("1H")
    Duration longestPause();

    /** How long the secret before the present one signs too. */
    @WithDefault("24H")
    Duration overlap();

    /** How long attempts are kept. */
    @WithDefault("90D")
    Duration keepAttempts();

    /** Whether addresses without TLS are accepted: for demonstrations only. */
    @WithDefault("false")
    boolean plainToo();

    /** Hosts that may lead into a private network. */
    @WithDefault("")
    Optional<Set<String>> privateHosts();

    /** Certificates (PEM) of the authorities that vouch for receivers, as a ministry's own; instead of those that Java trusts. */
    Optional<Path> authorities();
}
