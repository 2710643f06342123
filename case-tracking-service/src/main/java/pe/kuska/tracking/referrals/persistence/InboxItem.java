package pe.kuska.tracking.referrals.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.referrals.domain.ReferralStatus;

/** A referral as it lies in the receiving unit's inbox. */
public record InboxItem(
        UUID id,
        long version,
        ReferralStatus status,
        String personCode,
        @Nullable String caseCode,
        String fromInstitution,
        @Nullable String fromUnit,
        String reason,
        boolean forChild,
        Instant sentAt,
        Instant statusSince) {}
