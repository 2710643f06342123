package pe.kuska.tracking.referrals.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others hear of a step of a referral: between which units, for which CUV; no notes, no names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralTold(
        UUID referralId,
        String personCode,
        @Nullable String caseCode,
        String fromInstitution,
        @Nullable String fromUnit,
        String toInstitution,
        @Nullable String toUnit,
        Instant occurredAt) {}
