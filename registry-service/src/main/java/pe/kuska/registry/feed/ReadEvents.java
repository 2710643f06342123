package pe.kuska.registry.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.outbox.EventsConfig;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.feed.domain.FeedPart;
import pe.kuska.registry.feed.domain.FeedProblem;
import pe.kuska.registry.feed.persistence.PublishedEvents;

/** Reads the feed for an institution, and waits a while where there is nothing yet. */
@ApplicationScoped
public class ReadEvents {

    private final CallerProvider callers;
    private final PublishedEvents events;
    private final EventsConfig kept;
    private final FeedConfig config;
    private final InstantSource clock;
    private final Semaphore waiting;

    ReadEvents(
            CallerProvider callers, PublishedEvents events, EventsConfig kept, FeedConfig config, InstantSource clock) {
        this.callers = callers;
        this.events = events;
        this.kept = kept;
        this.config = config;
        this.clock = clock;
        this.waiting = new Semaphore(config.waiting());
    }

    /**
     * Events after a place, for the caller's institution.
     *
     * @param after the oldest that are kept if empty
     * @param wait how long to wait for the first
     * @throws RuleViolation CURSOR_EXPIRED if some that follow may be gone
     */
    public FeedPart read(Optional<FeedCursor> after, Set<String> types, int limit, Duration wait) {
        String institution = callers.current().institution().code();
        FeedCursor place = after.map(this::kept).orElseGet(this::oldest);
        FeedPart part = part(place, institution, types, limit);
        if (!part.events().isEmpty() || wait.isZero() || !waiting.tryAcquire()) {
            return part;
        }
        try {
            return awaited(part, institution, types, limit, wait);
        } finally {
            waiting.release();
        }
    }

    private FeedPart awaited(FeedPart nothing, String institution, Set<String> types, int limit, Duration wait) {
        Duration longest = wait.compareTo(config.longestWait()) < 0 ? wait : config.longestWait();
        Instant until = clock.instant().plus(longest);
        FeedPart part = nothing;
        while (part.events().isEmpty() && clock.instant().isBefore(until)) {
            if (!part.more()) {
                pause();
            }
            part = part(part.next(), institution, types, limit);
        }
        return part;
    }

    /** A part for somebody else than a caller: whoever delivers to an institution. */
    public FeedPart part(FeedCursor after, String institution, Set<String> types, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> events.listAfter(after, institution, types, limit));
    }

    /** The place before the oldest event that is surely kept. */
    public FeedCursor oldest() {
        return FeedCursor.from(clock.instant().minus(kept.keep()));
    }

    /** A place that is still in the feed. */
    public FeedCursor kept(FeedCursor place) {
        if (place.publishedAt().isBefore(oldest().publishedAt())) {
            throw new RuleViolation(FeedProblem.CURSOR_EXPIRED);
        }
        return place;
    }

    private void pause() {
        try {
            Thread.sleep(config.look());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
