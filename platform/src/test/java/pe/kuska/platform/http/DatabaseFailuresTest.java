package pe.kuska.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.platform.problem.CommonProblem;

class DatabaseFailuresTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     UNAVAILABLE
            08006, UNAVAILABLE
            53300, UNAVAILABLE
            57P01, UNAVAILABLE
            40P01, CONFLICT
            40001, CONFLICT
            22021, INVALID_REQUEST
            22P05, INVALID_REQUEST
            """)
    void areToldApartByTheirState(String state, CommonProblem problem) {
        Throwable failure = new IllegalStateException("ours", new SQLException("theirs", state));
        assertThat(DatabaseFailures.problemOf(failure)).contains(problem);
    }

    @Test
    void thatNobodyButWeCausedStayOurs() {
        assertThat(DatabaseFailures.problemOf(new SQLException("no such column", "42703")))
                .isEmpty();
        assertThat(DatabaseFailures.problemOf(new IllegalStateException())).isEmpty();
    }
}
