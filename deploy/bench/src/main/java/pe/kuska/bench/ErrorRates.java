package pe.kuska.bench;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often each mistake is made where it can be, and which ones a careless clerk makes more often. */
public final class ErrorRates {

    /** How good the records are. */
    public enum Level {
        NONE,
        LIGHT,
        STANDARD,
        HEAVY
    }

    private record Rate(Mistake mistake, Map<Level, Double> byLevel, boolean careless) {}

    private static final double CARELESS_CLERKS = 0.15;
    private static final double CARELESS_TIMES = 3;
    private static final double CAREFUL_TIMES = (1 - CARELESS_CLERKS * CARELESS_TIMES) / (1 - CARELESS_CLERKS);

    private final Map<Mistake, Double> rates = new EnumMap<>(Mistake.class);
    private final Set<Mistake> ofCarelessness = EnumSet.noneOf(Mistake.class);

    public ErrorRates(Level level) {
        List<Rate> read = Table.read(
                "error-rates.csv",
                row -> new Rate(
                        Mistake.valueOf(row.getField("mistake")),
                        Map.of(
                                Level.NONE,
                                0.0,
                                Level.LIGHT,
                                Table.number(row, "light"),
                                Level.STANDARD,
                                Table.number(row, "standard"),
                                Level.HEAVY,
                                Table.number(row, "heavy")),
                        row.getField("careless").equals("yes")));
        for (Rate rate : read) {
            rates.put(rate.mistake(), rate.byLevel().getOrDefault(level, 0.0));
            if (rate.careless()) {
                ofCarelessness.add(rate.mistake());
            }
        }
        if (rates.size() != Mistake.values().length) {
            throw new IllegalStateException("error-rates.csv leaves mistakes out");
        }
    }

    /** The level of a name, in either case. */
    public static Level level(String name) {
        return Level.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How often the mistake is made, over all clerks. */
    public double of(Mistake mistake) {
        return rates.getOrDefault(mistake, 0.0);
    }

    /** Whether this clerk is a careless one. */
    boolean careless(Chance chance) {
        return chance.of(CARELESS_CLERKS);
    }

    /** How often this clerk makes it; over careless and careful clerks the rate stays. */
    double of(Mistake mistake, boolean careless) {
        double times = !ofCarelessness.contains(mistake) ? 1 : careless ? CARELESS_TIMES : CAREFUL_TIMES;
        return Math.min(1, of(mistake) * times);
    }
}
