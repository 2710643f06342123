package pe.kuska.tracking.referrals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a referral.
 *
 * @param by pseudonymous id of whoever did it
 * @param reason code, where one is required
 */
@Embeddable
public record ReferralStep(
        @Enumerated(EnumType.STRING) ReferralEvent event,
        @Column(name = "occurred_at") Instant occurredAt,
        @Column(name = "done_by") String by,
        @Nullable String reason) {}
