package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Names as they are spoken here are recognised better by our encoder than by those made for other languages. */
class NameEncodersComparisonTest {

    @SuppressWarnings("unused")
    private static final List<NameEncoder> OTHERS = NameEncoder.OTHERS;

    /** The rule sets for exact spellings take next to nothing for the same that is not, and find little. */
    private static final double EQUAL_PRECISION = 0.005;

    private static final NameEncodersComparison COMPARISON = new NameEncodersComparison(7);
    private static final NameEncodersComparison.Result OURS = COMPARISON.of(NameEncoder.OURS);

    @ParameterizedTest
    @FieldSource("OTHERS")
    void oursFindsMoreAtNoLowerPrecision(NameEncoder other) {
        NameEncodersComparison.Result theirs = COMPARISON.of(other);
        assertThat(OURS.recall()).as("against %s", theirs).isGreaterThan(theirs.recall());
        assertThat(OURS.precision()).as("against %s", theirs).isGreaterThan(theirs.precision() - EQUAL_PRECISION);
        assertThat(OURS.f1()).as("against %s", theirs).isGreaterThan(theirs.f1());
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void oursFilesNamesBetter(NameEncoder other) {
        assertThat(OURS.blockingF1()).isGreaterThan(COMPARISON.of(other).blockingF1());
    }

    @Test
    void hearingHelps() {
        assertThat(OURS.recall()).isGreaterThan(COMPARISON.of(NameEncoder.EXACT).recall());
    }
}
