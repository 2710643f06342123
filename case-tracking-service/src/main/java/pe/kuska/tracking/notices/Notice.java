package pe.kuska.tracking.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/**
 * Something told to a unit.
 *
 * @param position its place in the order in which things were told
 * @param topic the step that was taken or, for a reminder, the timer whose time has passed
 * @param aboutId the record it is about
 * @param by who took the step or owes it
 */
public record Notice(
        long position,
        Kind kind,
        String topic,
        UUID aboutId,
        @Nullable String personCode,
        @Nullable String caseCode,
        Office by,
        Instant at) {

    /** Why it was told. */
    public enum Kind {
        /** Another unit did something that concerns this one. */
        STEP,
        /** Something is late: this unit owes it, waits for it, or is next on the ladder. */
        REMINDER
    }
}
