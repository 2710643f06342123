package pe.kuska.tracking.plans.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/**
 * What somebody will do for a goal of the person.
 *
 * @param inVersion the version of the plan that this belongs to
 * @param id stays the same in later versions, so that what changed can be told
 * @param goal which goal it serves, counted within the plan
 * @param area of the plan, a code of {@code area_pri}
 * @param sealedText the goal and the action in words, encrypted
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
public record PlannedAction(
        @Column(name = "in_version") int inVersion,
        @Column(name = "action_id") UUID id,
        int goal,
        String area,
        String institution,
        @Nullable String unit,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "sealed_text") byte @Nullable [] sealedText) {

    public Office by() {
        return new Office(institution, unit);
    }

    /** Whether nothing that others rely on differs; the words may. */
    boolean saysTheSameAs(PlannedAction other) {
        return goal == other.goal && area.equals(other.area) && by().equals(other.by()) && dueOn.equals(other.dueOn);
    }
}
