package pe.kuska.gateway.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How many requests a client may make, and how strictly browsers are told to behave.
@ConfigMapping(prefix = "kuska.gateway.security")
public interface SecurityConfig {
    /// Somebody known: a person or a system with a valid token.
    KnownClients known();

    /// Somebody unknown, told apart by network address.
    UnknownClients unknown();

    /// Clients remembered at once; the least active are forgotten first.
    @WithDefault("20000")
    int clientsRemembered();

    /// How long browsers insist on https once they have seen it.
    @WithDefault("365D")
    Duration httpsOnlyFor();

    interface KnownClients {
        @WithDefault("100")
        int requestsPerSecond();

        @WithDefault("400")
        int burst();
    }

    interface UnknownClients {
        @WithDefault("20")
        int requestsPerSecond();

        @WithDefault("200")
        int burst();
    }
}
