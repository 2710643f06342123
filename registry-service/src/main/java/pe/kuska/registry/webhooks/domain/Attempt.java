package pe.kuska.registry.webhooks.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time an event was told, or was tried to be.
 *
 * @param number 1 for the first
 * @param status the answer's, if there was one
 * @param why what kind of failure, never what the other side wrote
 */
public record Attempt(
        UUID eventId,
        String eventType,
        String eventKey,
        String cursor,
        int number,
        Outcome outcome,
        @Nullable Integer status,
        @Nullable String why,
        Instant at,
        long tookMillis) {

    /** How it ended. */
    public enum Outcome {
        DELIVERED,
        /** It is tried again. */
        FAILED,
        /** It was the last attempt: the subscription stops at this event. */
        DEAD
    }
}
