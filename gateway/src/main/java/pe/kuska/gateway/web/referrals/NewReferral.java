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
        String consent = answers.known("consent").orElse(null);
        return new NewReferral(
                cuv,
                answers.known("caseCode").orElse(null),
                to.institution(),
                to.unit(),
                answers.known("reason").orElse(null),
                consent,
                "OVERRIDDEN".equals(consent) ? answers.known("overrideReason").orElse(null) : null,
                answers.known("legalBasis").orElse(null),
                answers.known("notes").orElse(null),
                documents);
    }

    @Override
    public String toString() {
        return "NewReferral[reserved]";
    }
}
