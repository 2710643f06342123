package pe.kuska.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Pairs of single names to measure encoders with: one name written in two ways, as documents and registers show it
 * written, and two names that are different, some of them close. What is different is decided by the tables of known
 * spellings, never by an encoder.
 */
public final class NamePairs {

    /** What the two names have to do with each other. */
    public enum Kind {
        /** Both spellings are met in registers. */
        KNOWN,
        /** The second is written by ear. */
        BY_EAR,
        /** The second is another spelling of a Quechua or Aymara name. */
        ANDEAN,
        /** The second has a typing error. */
        TYPING,
        /** Two names, each as often as people are called so. */
        DIFFERENT,
        /** Two names that differ in a letter or two. */
        DIFFERENT_BUT_CLOSE;

        public boolean same() {
            return this != DIFFERENT && this != DIFFERENT_BUT_CLOSE;
        }
    }

    /** Two names. */
    public record Pair(String one, String other, Kind kind) {}

    private static final double SURNAMES = 0.7;

    private final NameStock stock = new NameStock();
    private final Misspelling misspelling = new Misspelling();
    private final List<List<String>> known = Table.read(
            "names/known_variants.csv", row -> List.of(row.getField("variants").split(" ")));
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, Set<String>> writings = new HashMap<>();
    private final Chance chance;

    public NamePairs(long seed) {
        chance = Chance.seeded(seed);
        for (int group = 0; group < known.size(); group++) {
            for (String name : known.get(group)) {
                groups.computeIfAbsent(plain(name), any -> new HashSet<>()).add(group);
            }
        }
    }

    /** Pairs of one name: a quarter known, a quarter by ear, a quarter Andean, a quarter mistyped. */
    public List<Pair> same(int count) {
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            switch (pairs.size() % 4) {
                case 0 -> pairs.add(knownPair());
                case 1 -> byEar().ifPresent(pairs::add);
                case 2 -> andean().ifPresent(pairs::add);
                default -> mistyped().ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Pairs of different names: half of any two, half of two that are close. */
    public List<Pair> different(int count) {
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            if (pairs.size() % 2 == 0) {
                any().ifPresent(pairs::add);
            } else {
                close().ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Pair knownPair() {
        List<String> group = chance.one(known);
        String one = chance.one(group);
        String other = chance.one(group);
        return plain(one).equals(plain(other)) ? knownPair() : new Pair(one, other, Kind.KNOWN);
    }

    private Optional<Pair> byEar() {
        String name = name();
        String written = name;
        int times = chance.of(0.25) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            written = misspelling.bySound(written, chance).orElse(written);
        }
        return pair(name, written, Kind.BY_EAR);
    }

    private Optional<Pair> andean() {
        String name = surname(surname -> stock.isAndean(surname));
        String written = name;
        int times = chance.of(0.25) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            written = misspelling.respelt(written, chance).orElse(written);
        }
        return pair(name, written, Kind.ANDEAN);
    }

    private Optional<Pair> mistyped() {
        String name = name();
        return misspelling.canBeMistyped(name)
                ? pair(name, misspelling.typing(name, chance), Kind.TYPING)
                : Optional.empty();
    }

    private static Optional<Pair> pair(String one, String other, Kind kind) {
        return plain(one).equals(plain(other)) ? Optional.empty() : Optional.of(new Pair(one, other, kind));
    }

    private Optional<Pair> any() {
        String one = name();
        String other = name();
        return mayBeOne(one, other) ? Optional.empty() : Optional.of(new Pair(one, other, Kind.DIFFERENT));
    }

    /** Two surnames of the stock that a letter or two tells apart. */
    private Optional<Pair> close() {
        String one = surname(any -> true);
        List<String> neighbours = stock.allSurnames().stream()
                .map(NameStock.Surname::name)
                .filter(other -> singleWord(other) && distance(plain(one), plain(other)) <= 2)
                .filter(other -> !mayBeOne(one, other))
                .toList();
        return neighbours.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(one, chance.one(neighbours), Kind.DIFFERENT_BUT_CLOSE));
    }

    /** A name of the kind people are called by. */
    public String name() {
        if (chance.of(SURNAMES)) {
            return surname(any -> true);
        }
        String given = stock.given(chance.of(0.8), chance.between(1970, 2012), chance);
        return singleWord(given) ? given : name();
    }

    /** Half as they are met, half any of the stock, so that rare ones are heard too. */
    private String surname(Predicate<String> wanted) {
        while (true) {
            String surname = chance.of(0.5)
                    ? stock.surname(chance).name()
                    : chance.one(stock.allSurnames()).name();
            if (singleWord(surname) && wanted.test(surname)) {
                return surname;
            }
        }
    }

    private static boolean singleWord(String name) {
        return name.indexOf(' ') < 0;
    }

    /** Whether the tables know the two as one name: then nobody can call them different. */
    public boolean mayBeOne(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        if (left.equals(right)) {
            return true;
        }
        Set<Integer> shared = new HashSet<>(groups.getOrDefault(left, Set.of()));
        shared.retainAll(groups.getOrDefault(right, Set.of()));
        if (!shared.isEmpty()) {
            return true;
        }
        boolean andean = stock.isAndean(one) || stock.isAndean(other);
        Set<String> common = new HashSet<>(writingsOf(one, andean));
        common.retainAll(writingsOf(other, andean));
        return !common.isEmpty();
    }

    /** The ways a name may be written, itself included. */
    private Set<String> writingsOf(String name, boolean andean) {
        return writings.computeIfAbsent(name + (andean ? "'" : ""), any -> {
            Set<String> all = new HashSet<>(Set.of(plain(name)));
            misspelling.allWritings(name, andean).forEach(other -> all.add(plain(other)));
            return all;
        });
    }

    private static String plain(String name) {
        return Misspelling.withoutEnye(Misspelling.withoutAccents(name.toLowerCase(Locale.ROOT)));
    }

    /** How many letters must be changed, added, left out or swapped to get from one to the other. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
