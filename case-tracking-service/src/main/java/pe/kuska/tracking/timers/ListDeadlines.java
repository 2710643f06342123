package pe.kuska.tracking.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.tracking.followup.domain.Office;

/** Lists what a unit owes or was reminded of, the most urgent first. */
@ApplicationScoped
public class ListDeadlines {

    /**
     * What is wanted.
     *
     * @param desks whose; absent for everybody's
     * @param lateAt only what was due before; absent for all
     * @param persons only what concerns these codes; absent for all
     */
    public record Query(
            @Nullable Set<Office> desks,
            @Nullable Instant lateAt,
            @Nullable Collection<String> persons) {}

    /** Where a list continues. */
    public record Place(Instant dueAt, UUID aboutId) {

        /** The place that was given out as a cursor, if it is one. */
        public static Optional<Place> read(String cursor) {
            String[] parts = cursor.split(" ");
            try {
                return parts.length == 2
                        ? Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }

        public static String write(OpenTimer timer) {
            return timer.dueAt() + " " + timer.aboutId();
        }
    }

    private final TimerTable table;
    private final AuditTrail audit;

    ListDeadlines(TimerTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /**
     * Lists.
     *
     * @param after the place after which to continue
     */
    @Transactional
    public List<OpenTimer> list(Query query, @Nullable Place after, int limit) {
        return table.listOpen(query, after, limit);
    }

    /**
     * Lists what is late, whoever owes it; for the auditor, whose reading is put on record.
     *
     * @param after the place after which to continue
     */
    @Transactional
    public List<OpenTimer> listLate(Instant now, @Nullable Place after, int limit) {
        audit.record(AuditEvent.of("READ_OVERDUE", "deadlines", "all"));
        return table.listOpen(new Query(null, now, null), after, limit);
    }
}
