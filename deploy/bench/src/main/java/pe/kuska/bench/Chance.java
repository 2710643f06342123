package pe.kuska.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that a seed repeats: the same seed tells the same story on every machine. */
final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    static Chance seeded(long seed) {
        return new Chance(new SplittableRandom(seed));
    }

    /** Chance of its own for one of many, so that what happens to one does not change the others. */
    static Chance seeded(long seed, long number) {
        return new Chance(new SplittableRandom(scattered(scattered(seed) + number)));
    }

    /**
     * Seeds near each other made far apart (finaliser of Steele, Lea and Flood, 2014): random numbers from seeds a fixed
     * step apart are the same ones shifted, and neighbours would share names and birthdays.
     */
    private static long scattered(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    long number() {
        return random.nextLong();
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }
}
