package pe.kuska.indicators.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class ExactRatioTest {

    @Property
    void dividingAndMultiplyingBackLosesNothing(@ForAll @Scale(6) BigDecimal a, @ForAll @Scale(6) BigDecimal b) {
        Assume.that(b.signum() != 0);
        ExactRatio quotient = ExactRatio.of(a).dividedBy(ExactRatio.of(b));

        assertThat(quotient.times(ExactRatio.of(b))).isEqualTo(ExactRatio.of(a));
    }

    @Property
    void roundsAsTheExactQuotientDoes(
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(3) BigDecimal a,
            @ForAll @BigRange(min = "0.001", max = "100000") @Scale(3) BigDecimal b) {
        assertThat(ExactRatio.of(a).dividedBy(ExactRatio.of(b)).rounded(1, RoundingMode.HALF_UP))
                .isEqualTo(a.divide(b, 1, RoundingMode.HALF_UP));
    }

    @Property
    void comparesLikeDecimals(@ForAll @Scale(4) BigDecimal a, @ForAll @Scale(4) BigDecimal b) {
        assertThat(Integer.signum(ExactRatio.of(a).compareTo(ExactRatio.of(b)))).isEqualTo(a.compareTo(b));
    }

    @Property
    void addsLikeDecimals(@ForAll @Scale(4) BigDecimal a, @ForAll @Scale(4) BigDecimal b) {
        assertThat(ExactRatio.of(a).plus(ExactRatio.of(b))).isEqualTo(ExactRatio.of(a.add(b)));
        assertThat(ExactRatio.of(a).minus(ExactRatio.of(b))).isEqualTo(ExactRatio.of(a.subtract(b)));
    }

    @Property
    void staysWithinItsLimits(@ForAll @Scale(2) BigDecimal value) {
        ExactRatio limited = ExactRatio.of(value).limitedTo(ExactRatio.ZERO, ExactRatio.of(100));

        assertThat(limited).isBetween(ExactRatio.ZERO, ExactRatio.of(100));
    }

    @Example
    void roundsAHalfAwayFromZero() {
        assertThat(ExactRatio.of(new BigDecimal("74.95")).rounded(1, RoundingMode.HALF_UP))
                .hasToString("75.0");
        assertThat(ExactRatio.of(new BigDecimal("-0.05")).rounded(1, RoundingMode.HALF_UP))
                .hasToString("-0.1");
    }

    @Example
    void hasNoZeroDenominator() {
        assertThatThrownBy(() -> new ExactRatio(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
