package pe.kuska.registry.identification.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.registry.people.domain.PersonCode;

/** Tells other services which codes people have, in the transaction in which that is decided. */
@ApplicationScoped
public class PersonEventsOut {

    private static final String TOPIC = "registry.people.v1";
    private static final String PRESUMED = "PRESUMED";

    private final Outbox outbox;

    PersonEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    public void victimIdentified(PersonCode victim, String caseCode, String match, Instant at) {
        append(victim, VictimIdentified.TYPE, at, new VictimIdentified(victim.value(), caseCode, match, PRESUMED));
    }

    /** Ordered after everything told about the person who stays. */
    public void merged(PersonCode survivor, PersonCode absorbed, String institution, Instant at) {
        append(
                survivor,
                PersonsMerged.TYPE,
                at,
                new PersonsMerged(survivor.value(), absorbed.value(), institution, at));
    }

    private void append(PersonCode about, String type, Instant at, Object payload) {
        outbox.append(new OutgoingEvent(TOPIC, about.value(), type, at, payload));
    }
}
