package pe.kuska.gateway.web.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;

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

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    static boolean isFingerprint(String typed) {
        return FINGERPRINT.matcher(typed.toLowerCase(Locale.ROOT)).matches();
    }

    static NewReferral of(String cuv, Answers answers) {
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
                documents(answers));
    }

    /// What may be said of the person's consent; without it or a lawful reason nothing is sent.
    static List<Choice> consents(ReferralWords words) {
        return List.of(new Choice("GIVEN", words.consentGiven()), new Choice("OVERRIDDEN", words.consentOverridden()));
    }

    private static List<Document> documents(Answers answers) {
        List<Document> documents = new ArrayList<>();
        for (int row = 0; row < answers.rows("documents"); row++) {
            String name = "documents[" + row + "].";
            String fingerprint = answers.typed(name + "sha256").toLowerCase(Locale.ROOT);
            answers.known(name + "kind").ifPresent(kind -> documents.add(new Document(kind, fingerprint)));
        }
        return List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "NewReferral[reserved]";
    }
}
