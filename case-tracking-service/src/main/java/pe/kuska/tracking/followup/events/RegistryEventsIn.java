package pe.kuska.tracking.followup.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pe.kuska.platform.inbox.EventHandler;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.RecordFacts;

/** Follows the registry: its cases open paths, its decisions on identity move them. */
@ApplicationScoped
public class RegistryEventsIn implements EventHandler {

    private final RecordFacts recordFacts;

    RegistryEventsIn(RecordFacts recordFacts) {
        this.recordFacts = recordFacts;
    }

    @Override
    public Set<String> topics() {
        return Set.of("registry.cases.v1", "registry.people.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        recordFacts.record(RegistryFacts.in(event));
    }
}
