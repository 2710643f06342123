package pe.kuska.tracking.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.followup.domain.Office;

/** Sets and clears timers within the transaction of the step that starts or ends them. */
@ApplicationScoped
public class Timers {

    /** Whose timer it is. */
    public record About(
            TimerKind kind,
            UUID id,
            @Nullable String personCode,
            @Nullable String caseCode,
            Office owing,
            @Nullable Office origin) {}

    private final TimerTable table;

    Timers(TimerTable table) {
        this.table = table;
    }

    /** From now on a unit owes something until a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(About about, Instant dueAt, String rule) {
        table.add(new Timer(
                Uuids.next(),
                about.kind(),
                about.id(),
                about.personCode(),
                about.caseCode(),
                about.owing(),
                about.origin(),
                rule,
                dueAt,
                dueAt,
                0));
    }

    /** See {@link #set(About, Instant, String)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(About about, Deadline deadline) {
        set(about, deadline.dueAt(), ruleOf(deadline));
    }

    /**
     * A unit owes something until this time and no other. Who owed it until the same time before owes it still: what they
     * were told they are not told again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setOnly(About about, Instant dueAt, String rule, Instant now) {
        table.clearOthers(about.kind(), about.id(), about.owing(), dueAt, now);
        set(about, dueAt, rule);
    }

    /** See {@link #setOnly(About, Instant, String, Instant)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setOnly(About about, Deadline deadline, Instant now) {
        setOnly(about, deadline.dueAt(), ruleOf(deadline), now);
    }

    private static String ruleOf(Deadline deadline) {
        return deadline.rule().code() + " v" + deadline.rule().version();
    }

    /** Somebody acted: nobody is reminded of it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(TimerKind kind, UUID aboutId, Instant now) {
        table.clear(kind, aboutId, now);
    }
}
