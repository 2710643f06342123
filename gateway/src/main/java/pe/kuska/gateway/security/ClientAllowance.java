package pe.kuska.gateway.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/// Counts the requests of each client and says how long one that was too eager should wait. Memory is bounded: a
/// client nobody remembers starts with a full bucket.
final class ClientAllowance {
    private final LoadingCache<String, Bucket> buckets;

    ClientAllowance(int requestsPerSecond, int burst, int clientsRemembered) {
        buckets = Caffeine.newBuilder()
                .maximumSize(clientsRemembered)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /// Empty if the request may go on, else the time to wait.
    Optional<Duration> take(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999));
    }
}
