package pe.kuska.tracking.followup.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pe.kuska.platform.inbox.EventHandler;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.IdentityDecided;
import pe.kuska.tracking.followup.RecordFacts;
import pe.kuska.tracking.followup.TellTakenBack;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;

/** Follows the registry: its cases open paths, its decisions on identity move them. */
@ApplicationScoped
public class RegistryEventsIn implements EventHandler {

    private final RecordFacts recordFacts;
    private final TellTakenBack tellTakenBack;
    private final Event<IdentityDecided> within;

    RegistryEventsIn(RecordFacts recordFacts, TellTakenBack tellTakenBack, Event<IdentityDecided> within) {
        this.within = within;
        this.recordFacts = recordFacts;
        this.tellTakenBack = tellTakenBack;
    }

    @Override
    public Set<String> topics() {
        return Set.of("registry.cases.v1", "registry.people.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        List<Fact> told = RegistryFacts.in(event);
        recordFacts.record(told);
        for (Fact fact : told) {
            if (fact instanceof VictimsOfCase named) {
                tellTakenBack.tell(named);
            } else if (fact instanceof IdentityDecision decision) {
                within.fire(new IdentityDecided(new HashSet<>(decision.leads().values()), event.occurredAt()));
            }
        }
    }
}
