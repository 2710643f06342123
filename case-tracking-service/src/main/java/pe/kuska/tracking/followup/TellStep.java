package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.events.CareEventsOut;

/** Lets a step of care be known, within its transaction: on the timeline, to other services, to the auditor. */
@ApplicationScoped
public class TellStep {

    /**
     * A step.
     *
     * @param aboutId what it belongs to
     * @param person the code it is done under; absent if nobody is known yet
     * @param codes codes only, never free text
     */
    public record Told(
            EntryType type,
            UUID aboutId,
            @Nullable String person,
            @Nullable String caseCode,
            Office by,
            Instant at,
            Map<String, String> codes) {}

    private final RecordFacts recordFacts;
    private final CareEventsOut eventsOut;
    private final AuditTrail audit;
    private final Event<Told> within;

    TellStep(RecordFacts recordFacts, CareEventsOut eventsOut, AuditTrail audit, Event<Told> within) {
        this.recordFacts = recordFacts;
        this.eventsOut = eventsOut;
        this.audit = audit;
        this.within = within;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Told told) {
        String person = told.person();
        if (person != null) {
            recordFacts.record(List.of(new Fact.Step(
                    Uuids.next(),
                    told.at(),
                    told.at(),
                    told.type(),
                    told.by(),
                    new PersonCode(person),
                    told.caseCode(),
                    told.aboutId(),
                    told.codes())));
        }
        eventsOut.tell(told);
        audit.record(new AuditEvent(
                told.type().name(),
                "care-record",
                told.aboutId().toString(),
                Optional.empty(),
                person == null ? Map.of() : Map.of("personCode", person)));
        within.fire(told);
    }
}
