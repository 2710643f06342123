package pe.kuska.registry.cases.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseRegistered.Participant;

/** Tells other services what happened to cases, in the transaction in which it happens. */
@ApplicationScoped
public class CaseEventsOut {

    private static final String TOPIC = "registry.cases.v1";

    private final Outbox outbox;

    CaseEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    public void registered(TraffickingCase registered, List<Participant> persons) {
        CaseSource source = registered.source();
        CaseFacts facts = registered.facts();
        append(
                registered,
                CaseRegistered.TYPE,
                new CaseRegistered(
                        registered.code().value(),
                        facts.kind().name(),
                        source.institution(),
                        source.unit(),
                        facts.receivedAt(),
                        facts.crime(),
                        facts.conducts(),
                        facts.means(),
                        facts.purposes(),
                        facts.recruitment(),
                        facts.ubigeo(),
                        persons));
    }

    public void amended(TraffickingCase amended, List<Participant> persons) {
        CaseSource source = amended.source();
        CaseFacts facts = amended.facts();
        append(
                amended,
                CaseAmended.TYPE,
                new CaseAmended(
                        amended.code().value(),
                        amended.version(),
                        facts.kind().name(),
                        source.institution(),
                        source.unit(),
                        facts.receivedAt(),
                        facts.crime(),
                        facts.conducts(),
                        facts.means(),
                        facts.purposes(),
                        facts.recruitment(),
                        facts.ubigeo(),
                        persons));
    }

    /** Tells who was in it until now. */
    public void withdrawn(TraffickingCase withdrawn, List<Participant> persons) {
        CaseSource source = withdrawn.source();
        append(
                withdrawn,
                CaseWithdrawn.TYPE,
                new CaseWithdrawn(
                        withdrawn.code().value(), withdrawn.version(), source.institution(), source.unit(), persons));
    }

    private void append(TraffickingCase about, String type, Object payload) {
        outbox.append(new OutgoingEvent(TOPIC, about.code().value(), type, about.changedAt(), payload));
    }
}
