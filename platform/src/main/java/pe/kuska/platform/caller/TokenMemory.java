package pe.kuska.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens found good within the last minute, by the header they came in; one that has expired is never found. */
final class TokenMemory {

    static final Duration TRUST = Duration.ofMinutes(1);
    static final int MOST = 500;

    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    TokenMemory(InstantSource clock) {
        this.clock = clock;
    }

    private record Known(SecurityIdentity identity, Instant until) {}

    Optional<SecurityIdentity> find(String authorization) {
        return Optional.ofNullable(known.get(authorization))
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(Known::identity);
    }

    void remember(String authorization, SecurityIdentity identity, Instant expires) {
        if (known.size() >= MOST) {
            known.clear();
        }
        Instant trusted = clock.instant().plus(TRUST);
        known.put(authorization, new Known(identity, trusted.isBefore(expires) ? trusted : expires));
    }
}
