package pe.kuska.gateway.web.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;

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
        @Nullable String notes,
        List<Document> documents) {

    /// What goes with it: only its kind and its fingerprint are sent.
    public record Document(String kind, String sha256) {}

    static NewReferral of(String cuv, Answers answers, List<Document> documents) {
        UnitChoice to = UnitChoice.of(answers, "toInstitution");
        String consent = answers.orNull("consent");
        return new NewReferral(
                cuv,
                answers.orNull("caseCode"),
                to.institution(),
                to.unit(),
                answers.orNull("reason"),
                consent,
                "OVERRIDDEN".equals(consent) ? answers.orNull("overrideReason") : null,
                answers.orNull("legalBasis"),
                answers.orNull("notes"),
                documents);
    }

    @Override
    public String toString() {
        return "NewReferral[reserved]";
    }
}
