package pe.kuska.gateway.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A referral as it is sent to the tracking service.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewReferral(
        String personCode,
        @Nullable String caseCode,
        @Nullable String toInstitution,
        @Nullable String toUnit,
        @Nullable String reason,
        @Nullable String consent,
        @Nullable String overrideReason,
        @Nullable String legalBasis,
        @Nullable String notes) {
    @Override
    public String toString() {
        return "NewReferral[reserved]";
    }
}
