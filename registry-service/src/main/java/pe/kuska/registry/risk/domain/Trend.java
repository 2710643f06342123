package pe.kuska.registry.risk.domain;

/**
 * How a territory's rate changed between two windows of the same length.
 *
 * @param ratio of the later rate to the earlier one, each with half a case more, so that none is divided by zero
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
public record Trend(double ratio, double low, double high) {

    /** The standard normal's 97.5 % point. */
    private static final double NORMAL_975 = 1.959963984540054;

    private static final double HALF_A_CASE = 0.5;

    /** What may be said of it. */
    public enum Direction {
        RISING,
        FALLING,
        /** It may be either, or nothing. */
        UNCLEAR
    }

    /** The change between two windows. */
    public static Trend between(Observed earlier, Observed later) {
        double before = earlier.count() + HALF_A_CASE;
        double after = later.count() + HALF_A_CASE;
        double ratio = (after / later.exposure()) / (before / earlier.exposure());
        double spread = Math.exp(NORMAL_975 * Math.sqrt(1 / before + 1 / after));
        return new Trend(ratio, ratio / spread, ratio * spread);
    }

    public Direction direction() {
        if (low > 1) {
            return Direction.RISING;
        }
        return high < 1 ? Direction.FALLING : Direction.UNCLEAR;
    }
}
