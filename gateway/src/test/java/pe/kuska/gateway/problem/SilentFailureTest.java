package pe.kuska.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SilentFailureTest {

    @Test
    void saysWhereItFailedAndQuotesNobody() {
        Throwable failure = new IllegalStateException(
                "answer unread", new NumberFormatException("For input string: \"Rosa Huamán\""));
        StringWriter logged = new StringWriter();
        new SilentFailure(failure).printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString())
                .contains("IllegalStateException", "NumberFormatException", "SilentFailureTest")
                .doesNotContain("Rosa", "answer unread");
    }
}
