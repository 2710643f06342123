package pe.kuska.registry.identification.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;

/**
 * What a register knows of itself, learned as it grows and, until it is large, expected from what is known of the country.
 * Exists in memory and sealed in the vault: a list of rare surnames would tell who is registered.
 */
public final class LearnedStatistics implements RegisterStatistics {

    /** What is expected of newcomers counts as much as this many of them seen. */
    private static final double WEIGHT_OF_PRIOR = 2_000;

    /** The share of a name that is not listed: rarer than most that are, and rarer still if a large register has none. */
    private static final double UNLISTED_SURNAME = 2e-4;

    private static final double UNLISTED_GIVEN_NAME = 5e-4;

    /** Most of those registered are born within some twenty-five years. */
    private static final double ANY_YEAR = 0.04;

    private final Words surnames;
    private final Words given;
    private final Words years;
    private final LinkageModel.Prior prior;
    private final AtomicLong persons = new AtomicLong();
    private final DoubleAdder expectedKnown = new DoubleAdder();
    private final DoubleAdder expectedRelatives = new DoubleAdder();
    private final AtomicLong newcomers = new AtomicLong();

    /**
     * Nothing learned yet.
     *
     * @param shippedSurnames share of each surname in the country, as far as known
     * @param shippedGiven share of each given name
     * @param prior what is expected of newcomers
     */
    public LearnedStatistics(
            Map<String, Double> shippedSurnames, Map<String, Double> shippedGiven, LinkageModel.Prior prior) {
        this.prior = prior;
        this.surnames = new Words(shippedSurnames, UNLISTED_SURNAME);
        this.given = new Words(shippedGiven, UNLISTED_GIVEN_NAME);
        this.years = new Words(Map.of(), ANY_YEAR);
    }

    /** A name in the form in which it is counted. */
    public static String asCounted(String name) {
        return String.join("", NameTokens.of(name));
    }

    /** Learns what registering some people taught. */
    public void learn(Lesson lesson) {
        lesson.surnames().forEach(surnames::add);
        lesson.given().forEach(given::add);
        lesson.years().forEach(years::add);
        expectedKnown.add(lesson.known());
        expectedRelatives.add(lesson.relatives());
        newcomers.addAndGet(lesson.newcomers());
        persons.addAndGet(lesson.persons());
    }

    /** Counts again how many persons are registered. */
    public void countPersons(long counted) {
        persons.set(counted);
    }

    @Override
    public double ofSurname(String word) {
        return surnames.share(word);
    }

    @Override
    public double ofGivenName(String word) {
        return given.share(word);
    }

    @Override
    public long persons() {
        return persons.get();
    }

    @Override
    public double known() {
        return learned(expectedKnown.sum(), prior.known());
    }

    @Override
    public double relatives() {
        return learned(expectedRelatives.sum(), prior.relatives());
    }

    private double learned(double sum, double expected) {
        return (sum + WEIGHT_OF_PRIOR * expected) / (newcomers.get() + WEIGHT_OF_PRIOR);
    }

    @Override
    public double ofBirthYear(int year) {
        return years.share(Integer.toString(year));
    }

    /** Words of one kind. */
    private static final class Words {

        /** What is known of the country counts as much as this many names seen in the register. */
        private static final double WEIGHT_OF_SHIPPED = 2_000;

        private final Map<String, Double> shipped;
        private final double unlisted;
        private final ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();
        private final AtomicLong total = new AtomicLong();

        Words(Map<String, Double> shipped, double unlisted) {
            this.shipped = Map.copyOf(shipped);
            this.unlisted = unlisted;
        }

        void add(String word, int times) {
            seen.merge(word, times, Integer::sum);
            total.addAndGet(times);
        }

        double share(String word) {
            double expected = shipped.getOrDefault(word, unlisted);
            // The record that is compared with has been counted too: only the others tell how common the name is.
            int others = Math.max(0, seen.getOrDefault(word, 0) - 1);
            return (others + WEIGHT_OF_SHIPPED * expected) / (total.get() + WEIGHT_OF_SHIPPED);
        }
    }
}
