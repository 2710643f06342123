package pe.kuska.registry.webhooks.domain;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.feed.domain.FeedCursor;

/**
 * Where an institution's system wants to be told of events.
 *
 * @param types of events; all if empty
 * @param keyId which of the institution's secrets signs
 * @param previousKeyId the one before, which signs too until {@code previousUntil}
 * @param version of the subscription: what is being delivered for an older one has no effect on it
 * @param place after the last event that was delivered
 * @param failures attempts for the next event so far
 * @param dueAt when it is tried again
 */
public record Webhook(
        String institution,
        String name,
        URI address,
        Set<String> types,
        String keyId,
        @Nullable String previousKeyId,
        @Nullable Instant previousUntil,
        State state,
        int version,
        FeedCursor place,
        int failures,
        Instant dueAt,
        Instant changedAt) {

    /** Whether it is delivered to. */
    public enum State {
        ACTIVE,
        /** An event could not be delivered however often it was tried: nothing is skipped, it waits to be replayed. */
        STOPPED
    }

    public Webhook {
        types = Set.copyOf(types);
    }
}
