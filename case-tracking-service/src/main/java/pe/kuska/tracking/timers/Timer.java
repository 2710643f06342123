package pe.kuska.tracking.timers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/**
 * Something that a unit owes by a certain time.
 *
 * @param aboutId the referral, alert, plan … it is about
 * @param personCode the code it was recorded under
 * @param origin to whom it is owed, if to somebody
 * @param rule the rule or term the time comes from
 * @param dueAt until when it was owed
 * @param firesAt when this rung is due
 * @param rung how far up the ladder it has come
 */
public record Timer(
        UUID id,
        TimerKind kind,
        UUID aboutId,
        @Nullable String personCode,
        @Nullable String caseCode,
        Office owing,
        @Nullable Office origin,
        String rule,
        Instant dueAt,
        Instant firesAt,
        int rung) {}
