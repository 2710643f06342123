package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pe.kuska.bench.NamePairs;
import pe.kuska.bench.NamePairs.Kind;
import pe.kuska.bench.NamePairs.Pair;

/**
 * Compares our encoder of names with the two that are used most, on generated pairs of a seed. As a program it prints
 * the table of {@code docs/benchmarks.md}; with the name of a kind of pair, the pairs of it that ours does not get right.
 */
final class NameEncodersComparison {

    private static final int PAIRS = 4000;

    private final NamePairs pairs;
    private final List<Pair> same;
    private final List<Pair> different;

    NameEncodersComparison(long seed) {
        pairs = new NamePairs(seed);
        same = pairs.same(PAIRS);
        different = pairs.different(PAIRS);
    }

    /**
     * How an encoder did.
     *
     * @param recall the share of pairs of one name that have a key in common
     * @param precision the share of pairs with a key in common that are of one name
     * @param recallOfKind the same as recall for one kind of pair; for different names the share taken for one name
     * @param blockingRecall the share of names written otherwise that are found among all names filed by key
     * @param blockingPrecision the share of what is found so that is the same name
     */
    record Result(
            String encoder,
            double recall,
            double precision,
            Map<Kind, Double> recallOfKind,
            double blockingRecall,
            double blockingPrecision) {

        double f1() {
            return harmonic(precision, recall);
        }

        double blockingF1() {
            return harmonic(blockingPrecision, blockingRecall);
        }

        private static double harmonic(double one, double other) {
            return one + other == 0 ? 0 : 2 * one * other / (one + other);
        }
    }

    Result of(NameEncoder encoder) {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        int right = 0;
        int wrong = 0;
        for (List<Pair> list : List.of(same, different)) {
            for (Pair pair : list) {
                int[] count = counts.computeIfAbsent(pair.kind(), any -> new int[2]);
                count[0]++;
                if (encoder.sameTo(pair.one(), pair.other())) {
                    count[1]++;
                    right += pair.kind().same() ? 1 : 0;
                    wrong += pair.kind().same() ? 0 : 1;
                }
            }
        }
        Map<Kind, Double> shares = new EnumMap<>(Kind.class);
        counts.forEach((kind, count) -> shares.put(kind, count[1] / (double) count[0]));
        double[] blocking = blocking(encoder);
        return new Result(
                encoder.name(),
                right / (double) same.size(),
                right / (double) Math.max(1, right + wrong),
                shares,
                blocking[0],
                blocking[1]);
    }

    /** Names are filed under their keys; each is looked up as it is written otherwise. */
    private double[] blocking(NameEncoder encoder) {
        Map<String, Set<String>> filed = new HashMap<>();
        for (Pair pair : same) {
            encoder.keys()
                    .apply(pair.one())
                    .forEach(key ->
                            filed.computeIfAbsent(key, any -> new HashSet<>()).add(pair.one()));
        }
        int found = 0;
        long candidates = 0;
        long right = 0;
        for (Pair pair : same) {
            Set<String> theirs = new HashSet<>();
            encoder.keys().apply(pair.other()).forEach(key -> theirs.addAll(filed.getOrDefault(key, Set.of())));
            found += theirs.contains(pair.one()) ? 1 : 0;
            candidates += theirs.size();
            right += theirs.stream()
                    .filter(name -> name.equals(pair.one())
                            || pairs.mayBeOne(name, pair.other())
                            || pairs.mayBeOne(name, pair.one()))
                    .count();
        }
        return new double[] {found / (double) same.size(), right / (double) Math.max(1, candidates)};
    }

    List<Pair> mistakesOf(NameEncoder encoder, Kind kind) {
        List<Pair> all = new ArrayList<>(same);
        all.addAll(different);
        return all.stream()
                .filter(pair -> pair.kind() == kind)
                .filter(pair -> encoder.sameTo(pair.one(), pair.other()) != kind.same())
                .toList();
    }

    public static void main(String[] arguments) {
        NameEncodersComparison comparison = new NameEncodersComparison(7);
        if (arguments.length > 0) {
            comparison
                    .mistakesOf(NameEncoder.OURS, Kind.valueOf(arguments[0].toUpperCase(Locale.ROOT)))
                    .forEach(pair -> System.out.println(pair.one() + " " + pair.other()));
            return;
        }
        System.out.println("| encoder | recall | precision | F1 | known | by ear | Andean | typing error"
                + " | any two names | close names | blocking recall | blocking precision | blocking F1 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        List<NameEncoder> encoders = new ArrayList<>(List.of(NameEncoder.OURS));
        encoders.addAll(NameEncoder.OTHERS);
        encoders.add(NameEncoder.EXACT);
        for (NameEncoder encoder : encoders) {
            Result result = comparison.of(encoder);
            StringBuilder row = new StringBuilder("| " + result.encoder());
            for (double value : List.of(result.recall(), result.precision(), result.f1())) {
                row.append(" | ").append(text(value));
            }
            for (Kind kind : Kind.values()) {
                row.append(" | ").append(text(result.recallOfKind().getOrDefault(kind, 0.0)));
            }
            for (double value : List.of(result.blockingRecall(), result.blockingPrecision(), result.blockingF1())) {
                row.append(" | ").append(text(value));
            }
            System.out.println(row + " |");
        }
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
