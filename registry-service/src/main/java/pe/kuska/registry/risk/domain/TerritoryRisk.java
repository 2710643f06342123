package pe.kuska.registry.risk.domain;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of one territory.
 *
 * @param observed what was counted there
 * @param shrunken its rate, drawn towards the country's
 * @param relative the shrunken rate by the country's: 1 is like the country
 * @param low the lower end of the rate's 95 % interval
 * @param high the upper end
 * @param above how probable it is that the true rate is above the country's
 * @param weight how much of its own rate counts
 * @param trend none if there is no earlier window
 */
public record TerritoryRisk(
        Observed observed,
        double shrunken,
        double relative,
        double low,
        double high,
        double above,
        double weight,
        @Nullable Trend trend) {

    private static final double SURE = 0.95;

    /** What is sure enough to act on; the limit is 95 % (por confirmar). */
    public enum Level {
        ABOVE,
        BELOW,
        /** It cannot be told from the country's. */
        LIKE
    }

    public Level level() {
        if (above >= SURE) {
            return Level.ABOVE;
        }
        return above <= 1 - SURE ? Level.BELOW : Level.LIKE;
    }
}
