package pe.kuska.indicators.progress.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A quotient kept exact until it is shown: advances are compared and averaged without rounding on the way. */
public record ExactRatio(BigInteger numerator, BigInteger denominator) implements Comparable<ExactRatio> {

    /** Nothing. */
    public static final ExactRatio ZERO = new ExactRatio(BigInteger.ZERO, BigInteger.ONE);

    public ExactRatio {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a ratio has no zero denominator");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static ExactRatio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new ExactRatio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new ExactRatio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public static ExactRatio of(long whole) {
        return new ExactRatio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public ExactRatio plus(ExactRatio other) {
        return new ExactRatio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public ExactRatio minus(ExactRatio other) {
        return plus(new ExactRatio(other.numerator.negate(), other.denominator));
    }

    public ExactRatio times(ExactRatio other) {
        return new ExactRatio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This divided by another ratio, which must not be zero. */
    public ExactRatio dividedBy(ExactRatio other) {
        return new ExactRatio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public ExactRatio abs() {
        return new ExactRatio(numerator.abs(), denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** This, or the nearer of the two limits if it lies outside them. */
    public ExactRatio limitedTo(ExactRatio least, ExactRatio greatest) {
        if (compareTo(least) < 0) {
            return least;
        }
        return compareTo(greatest) > 0 ? greatest : this;
    }

    /** The decimal with so many places, rounded once from the exact value. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public int compareTo(ExactRatio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
