package pe.kuska.tracking.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;

/**
 * Who works in a unit: the case managers who have opened its inbox or taken somebody in for it. The identity provider knows
 * who may; here stands who is there, as pseudonymous as everybody else.
 */
@ApplicationScoped
public class Colleagues {

    private final ColleagueTable table;
    private final InstantSource clock;

    Colleagues(ColleagueTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Somebody works for their unit today. */
    @Transactional
    public void seen(Caller caller) {
        if (caller.kind() == Caller.Kind.PERSON && caller.has(Role.CASE_MANAGER)) {
            table.seen(caller.subject(), CareMandate.officeOf(caller), now());
        }
    }

    /** The caller's colleagues, the caller included, by identifier; one more than the page holds. */
    @Transactional
    public List<Colleague> list(Caller caller, String after, int limit) {
        seen(caller);
        return table.list(CareMandate.officeOf(caller), after, limit);
    }

    /** Whether somebody works in a unit. */
    @Transactional
    public boolean isOf(Office office, String subject) {
        return table.isOf(office, subject);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
