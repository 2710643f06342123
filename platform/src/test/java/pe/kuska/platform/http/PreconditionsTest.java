package pe.kuska.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.ProblemType;
import pe.kuska.platform.problem.RuleViolation;

class PreconditionsTest {

    private static ProblemType problemOf(@Nullable String ifMatch) {
        return catchThrowableOfType(RuleViolation.class, () -> Preconditions.require(ifMatch, 7))
                .type();
    }

    @Test
    void theVersionReadIsAccepted() {
        assertThatCode(() -> Preconditions.require("\"7\"", 7)).doesNotThrowAnyException();
        assertThatCode(() -> Preconditions.require("\"6\", \"7\"", 7)).doesNotThrowAnyException();
    }

    @Test
    void anotherVersionIsRefused() {
        assertThat(problemOf("\"6\"")).isEqualTo(CommonProblem.PRECONDITION_FAILED);
        assertThat(problemOf("7")).isEqualTo(CommonProblem.PRECONDITION_FAILED);
        assertThat(problemOf("W/\"7\"")).isEqualTo(CommonProblem.PRECONDITION_FAILED);
        assertThat(problemOf("*")).isEqualTo(CommonProblem.PRECONDITION_FAILED);
    }

    @Test
    void noVersionIsRefused() {
        assertThat(problemOf(null)).isEqualTo(CommonProblem.PRECONDITION_REQUIRED);
        assertThat(problemOf(" ")).isEqualTo(CommonProblem.PRECONDITION_REQUIRED);
    }
}
