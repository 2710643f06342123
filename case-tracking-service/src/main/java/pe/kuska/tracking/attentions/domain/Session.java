package pe.kuska.tracking.attentions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with the person.
 *
 * @param reason why it was not held
 * @param satisfaction what the person says of it, 1 to 5
 * @param interpreted whether somebody translated; absent if nobody had to
 * @param evidence kind and digest of the documents that show that it was held
 * @param sealedNote what was written down, encrypted
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
public record Session(
        @Column(name = "session_id") UUID id,
        @Enumerated(EnumType.STRING) SessionStatus status,
        @Column(name = "planned_for") Instant plannedFor,
        @Column(name = "recorded_at") @Nullable Instant recordedAt,
        @Nullable String reason,
        @Nullable Integer satisfaction,
        @Nullable Boolean interpreted,
        @Nullable String evidence,
        @Column(name = "sealed_note") byte @Nullable [] sealedNote) {

    static Session planned(UUID id, Instant plannedFor) {
        return new Session(id, SessionStatus.TABLE.start(), plannedFor, null, null, null, null, null, null);
    }

    Session held(Outcome outcome, Instant now) {
        return new Session(
                id,
                SessionStatus.TABLE.next(status, SessionStatus.Action.HOLD),
                plannedFor,
                now,
                null,
                outcome.satisfaction(),
                outcome.interpreted(),
                outcome.evidence(),
                outcome.sealedNote());
    }

    Session missed(String why, Instant now) {
        return new Session(
                id,
                SessionStatus.TABLE.next(status, SessionStatus.Action.MISS),
                plannedFor,
                now,
                why,
                null,
                null,
                null,
                null);
    }

    /** What came of a session that was held. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Outcome(
            @Nullable Integer satisfaction,
            @Nullable Boolean interpreted,
            @Nullable String evidence,
            byte @Nullable [] sealedNote) {}
}
