package pe.kuska.tracking.repatriations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One look at how the person is doing since they came home, due by the calendar.
 *
 * @param progress a code of {@code follow_up_progress}
 * @param by pseudonymous id of whoever looked
 */
@Embeddable
public record ReturnFollowUp(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "held_at") @Nullable Instant heldAt,
        @Nullable String progress,
        @Column(name = "held_by") @Nullable String by) {

    public boolean isHeld() {
        return heldAt != null;
    }
}
