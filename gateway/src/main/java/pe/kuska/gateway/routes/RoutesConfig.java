package pe.kuska.gateway.routes;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Where the services are and what the gateway lets through to them.
@ConfigMapping(prefix = "kuska.gateway")
public interface RoutesConfig {
    URI registryUrl();

    URI trackingUrl();

    URI indicatorsUrl();

    Limits limits();

    Patience patience();

    /// How large a body may be.
    interface Limits {
        /// Any call.
        @WithDefault("1M")
        MemorySize body();

        /// Calls that upload a file.
        @WithDefault("200M")
        MemorySize upload();

        /// The addresses that upload a file; `*` stands for one part of a path.
        @WithDefault(
                "/api/registry/v1/imports,/api/indicators/v1/catalogue-imports,/api/indicators/v1/reports/*/evidence")
        List<String> uploadPaths();

        /// Connections open at once to one service; what comes on top waits in a queue twice as long.
        @WithDefault("64")
        int connections();
    }

    /// How long the gateway waits.
    interface Patience {
        @WithDefault("2S")
        Duration connect();

        /// From the end of the request to the first line of the answer.
        @WithDefault("30S")
        Duration answer();

        /// Silence on an open connection, in either direction.
        @WithDefault("2M")
        Duration silence();

        /// New attempts after a failed connection, for GET and HEAD only.
        @WithDefault("2")
        int retries();

        @WithDefault("150MS")
        Duration betweenRetries();
    }
}
