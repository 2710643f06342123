package pe.kuska.indicators.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.indicators.activity.persistence.ReceivedEventRepository;

/** All kept events, to compute an indicator from the beginning. */
@ApplicationScoped
public class ReadKeptEvents {

    private final ReceivedEventRepository events;

    ReadKeptEvents(ReceivedEventRepository events) {
        this.events = events;
    }

    @Transactional
    public List<EventKept> all() {
        return events.listKept();
    }
}
