package pe.kuska.tracking.emergencyaccess.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;

class EmergencyAccessTest {

    private static final Instant AT_TWO = Instant.parse("2026-03-01T07:00:00Z");

    private final EmergencyAccess access = new EmergencyAccess(
            new UUID(1, 1),
            "CUV-ANA",
            "who-asked",
            new Office("MIMP", "UPE"),
            "RIESGO_INMINENTE",
            new byte[] {1},
            AT_TWO,
            Duration.ofHours(3));

    @Test
    void endsByItself() {
        assertThat(access.endsAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void isNotJudgedByWhoeverAskedForIt() {
        assertThatThrownBy(() -> access.judge(AccessReview.Verdict.JUSTIFY, null, "who-asked", AT_TWO))
                .isInstanceOf(RuleViolation.class);
        assertThat(access.review()).isEqualTo(AccessReview.PENDING);
    }

    @Test
    void staysAsItWasJudged() {
        access.judge(AccessReview.Verdict.OBJECT, new byte[] {2}, "auditor", AT_TWO);
        assertThat(access.review()).isEqualTo(AccessReview.UNJUSTIFIED);
        assertThatThrownBy(() -> access.judge(AccessReview.Verdict.JUSTIFY, null, "auditor", AT_TWO))
                .isInstanceOf(RuleViolation.class);
    }
}
