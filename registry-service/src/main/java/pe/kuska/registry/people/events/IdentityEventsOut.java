package pe.kuska.registry.people.events;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;

/** Tells other services who is who, in the transaction in which that is decided. */
@ApplicationScoped
public class IdentityEventsOut {

    private static final String TOPIC = "registry.people.v1";

    private final Outbox outbox;

    IdentityEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Ordered after everything told about the person who stays. */
    public void merged(PersonsMerged merged) {
        outbox.append(new OutgoingEvent(TOPIC, merged.survivor(), PersonsMerged.TYPE, merged.occurredAt(), merged));
    }

    /** Ordered after everything told about what was taken for one person. */
    public void split(PersonsSplit split) {
        outbox.append(new OutgoingEvent(TOPIC, split.from(), PersonsSplit.TYPE, split.occurredAt(), split));
    }
}
