package pe.kuska.registry.risk.domain;

/**
 * A gamma distribution: what is thought of a rate after counting (Poisson counts with a gamma prior).
 *
 * @param shape α, as many as were counted and expected
 * @param rate β, the exposure they were counted among
 */
public record GammaCurve(double shape, double rate) {

    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };
    private static final double LANCZOS_G = 7;
    private static final double PRECISION = 1e-14;
    private static final double TINY = 1e-300;
    private static final int STEPS = 100_000;
    private static final int HALVINGS = 200;
    /** From here on Wilson and Hilferty's cube root is normal to all digits that matter, and much faster. */
    private static final double LARGE = 10_000;

    public GammaCurve {
        if (!(shape > 0) || !(rate > 0)) {
            throw new IllegalArgumentException("shape and rate are positive");
        }
    }

    public double mean() {
        return shape / rate;
    }

    /** The probability of being at most x. */
    public double atMost(double x) {
        if (x <= 0) {
            return 0;
        }
        return shape < LARGE ? regularised(shape, rate * x) : normal(cubeRoot(rate * x));
    }

    /** How many standard deviations a value of a large shape is from the middle (Wilson and Hilferty, 1931). */
    private double cubeRoot(double x) {
        return (Math.cbrt(x / shape) - 1 + 1 / (9 * shape)) * 3 * Math.sqrt(shape);
    }

    /** The standard normal distribution, which is an incomplete gamma function too. */
    private static double normal(double z) {
        return z == 0 ? 0.5 : 0.5 + Math.copySign(regularised(0.5, z * z / 2), z) / 2;
    }

    /** The value that is exceeded with probability 1 − p. */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a probability between 0 and 1");
        }
        double low = 0;
        double high = mean();
        while (atMost(high) < p) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > PRECISION * high; i++) {
            double middle = (low + high) / 2;
            if (atMost(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The regularised lower incomplete gamma function, by its series or by its continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31). */
    private static double regularised(double a, double x) {
        double scale = Math.exp(a * Math.log(x) - x - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < STEPS && term > sum * PRECISION; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return Math.min(1, sum * scale);
        }
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double fraction = d;
        for (int n = 1; n < STEPS; n++) {
            double step = -n * (n - a);
            b += 2;
            d = 1 / nonZero(step * d + b);
            c = nonZero(b + step / c);
            double change = d * c;
            fraction *= change;
            if (Math.abs(change - 1) < PRECISION) {
                break;
            }
        }
        return Math.max(0, 1 - scale * fraction);
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Lanczos' approximation of ln Γ. */
    private static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double z = x - 1;
        double sum = 0.99999999999980993;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i + 1);
        }
        double t = z + LANCZOS_G + 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
