package pe.kuska.tracking.plans.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One look at how the person is doing, due by the calendar.
 *
 * @param progress a code of {@code follow_up_progress}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
public record FollowUp(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "held_at") @Nullable Instant heldAt,
        @Nullable String progress,
        @Column(name = "sealed_note") byte @Nullable [] sealedNote) {

    boolean isHeld() {
        return heldAt != null;
    }
}
