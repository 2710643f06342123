package pe.kuska.gateway.web.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;

class AlertRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @Test
    void twoAnswersAreEnough() {
        AlertRequests.New alert =
                AlertRequests.New.of(Answers.of(Map.of("channel", "LINEA_1818", "sign", "RETENCION")), NOW);
        assertThat(alert.channel()).isEqualTo("LINEA_1818");
        assertThat(alert.sign()).isEqualTo("RETENCION");
        assertThat(alert.receivedAt()).as("the service's own clock").isNull();
        assertThat(alert.ubigeo()).isNull();
    }

    @Test
    void theClockRunsFromWhenItWasReceived() {
        AlertRequests.New alert = AlertRequests.New.of(Answers.of(Map.of("receivedAgo", "60")), NOW);
        assertThat(alert.receivedAt()).isEqualTo(Instant.parse("2026-11-22T14:00:00Z"));
    }

    @Test
    void aDepartmentIsSentAsItsUbigeo() {
        assertThat(AlertRequests.New.of(Answers.of(Map.of("department", "08")), NOW)
                        .ubigeo())
                .isEqualTo("080000");
    }

    @Test
    void passingOnNamesInstitutionAndUnit() {
        AlertRequests.Step step = AlertRequests.Step.referral(Answers.of(Map.of("toInstitution", "PNP/DIRCTPTIM")));
        assertThat(step.toInstitution()).isEqualTo("PNP");
        assertThat(step.toUnit()).isEqualTo("DIRCTPTIM");
    }

    @Test
    void whatWasToldIsInNoPrintedForm() {
        AlertRequests.New alert = AlertRequests.New.of(Answers.of(Map.of("account", "llamó una vecina")), NOW);
        assertThat(alert.toString()).doesNotContain("vecina");
    }
}
