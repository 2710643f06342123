package pe.kuska.indicators.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.activity.persistence.EventCount;
import pe.kuska.indicators.activity.persistence.ReceivedEventRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;

/**
 * Counts what the register and the care path announced. The conducting ministry and the auditor see all institutions;
 * whoever reports indicators sees the own.
 */
@ApplicationScoped
public class CountEvents {

    private final ReceivedEventRepository events;

    CountEvents(ReceivedEventRepository events) {
        this.events = events;
    }

    @Transactional
    public List<EventCount> of(int year, Caller caller) {
        boolean all = caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR);
        return events.countsOf(
                year, all ? Optional.empty() : Optional.of(caller.institution().code()));
    }
}
