package pe.kuska.registry.feed.domain;

import java.util.List;

/**
 * Some events.
 *
 * @param next where the others follow; also when there is none now
 * @param more whether there may be others right now
 */
public record FeedPart(List<FedEvent> events, FeedCursor next, boolean more) {

    public FeedPart {
        events = List.copyOf(events);
    }
}
