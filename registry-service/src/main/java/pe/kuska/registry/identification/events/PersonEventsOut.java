package pe.kuska.registry.identification.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
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

    /**
     * Tells whom a victim of a case was recognised as.
     *
     * @param filedUnder the code of the record, which may lead to the victim's
     */
    public void victimIdentified(
            PersonCode victim, PersonCode filedUnder, UUID recordId, String caseCode, String match, Instant at) {
        append(
                victim,
                VictimIdentified.TYPE,
                at,
                new VictimIdentified(victim.value(), caseCode, match, PRESUMED, recordId, filedUnder.value()));
    }

    /** Tells what a steward decided about two records; ordered with what is told about the person of the first. */
    public void matchDecided(MatchDecided decided) {
        outbox.append(new OutgoingEvent(TOPIC, decided.personCode(), MatchDecided.TYPE, decided.occurredAt(), decided));
    }

    private void append(PersonCode about, String type, Instant at, Object payload) {
        outbox.append(new OutgoingEvent(TOPIC, about.value(), type, at, payload));
    }
}
