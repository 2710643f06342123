package pe.kuska.registry.feed.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was published.
 *
 * @param place where it stands: reading goes on after it
 * @param key the case code or CUV for which the order is kept
 * @param data JSON: codes and ids
 */
public record FedEvent(FeedCursor place, UUID id, String key, String type, Instant occurredAt, String data) {}
