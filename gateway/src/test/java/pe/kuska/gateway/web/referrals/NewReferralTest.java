package pe.kuska.gateway.web.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;

class NewReferralTest {
    @Test
    void theReasonForGoingOnWithoutConsentIsSentOnlyThen() {
        assertThat(referral("GIVEN").overrideReason()).isNull();
        assertThat(referral("OVERRIDDEN").overrideReason()).isEqualTo("INTERES_SUPERIOR_NNA");
    }

    @Test
    void oneChoiceNamesInstitutionAndUnit() {
        assertThat(referral("GIVEN").toInstitution()).isEqualTo("MIMP");
        assertThat(referral("GIVEN").toUnit()).isEqualTo("UPE");
    }

    @Test
    void aDocumentGoesAsItsKindAndItsFingerprint() {
        Map<String, String> typed = Map.of(
                "documents[0].kind", "",
                "documents[1].kind", "INFORME_SOCIAL",
                "documents[1].sha256", "AB".repeat(32));
        assertThat(NewReferral.of("CUV-0000-0000-0000", Answers.of(typed)).documents())
                .containsExactly(new NewReferral.Document("INFORME_SOCIAL", "ab".repeat(32)));
        assertThat(NewReferral.isFingerprint("AB".repeat(32))).isTrue();
        assertThat(NewReferral.isFingerprint("informe.pdf")).isFalse();
    }

    @Test
    void aNoteIsInNoPrintedForm() {
        assertThat(referral("GIVEN").toString()).doesNotContain("nota");
    }

    private static NewReferral referral(String consent) {
        return NewReferral.of(
                "CUV-0000-0000-0000",
                Answers.of(Map.of(
                        "toInstitution", "MIMP/UPE",
                        "reason", "PROTECCION_NNA",
                        "consent", consent,
                        "overrideReason", "INTERES_SUPERIOR_NNA",
                        "notes", "nota")));
    }
}
