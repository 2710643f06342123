package pe.kuska.gateway.web.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Deadline;

/// A referral as the tracking service answers it to one of its two units.
public record Referral(
        String id,
        String status,
        String personCode,
        @Nullable String caseCode,
        @Nullable String fromInstitution,
        @Nullable String fromUnit,
        @Nullable String toInstitution,
        @Nullable String toUnit,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable String consent,
        @Nullable String overrideReason,
        @Nullable Instant sentAt,
        @Nullable Deadline deadline,
        @Nullable List<Step> steps,
        @Nullable String previousId,
        @Nullable List<String> documents,
        @Nullable String notes) {

    /// One thing that happened to it.
    public record Step(
            String event,
            @Nullable Instant occurredAt,
            @Nullable String reason) {}

    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
