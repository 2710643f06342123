package pe.kuska.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well records were recognised, counted in pairs of records. A record that was linked to nobody, or that was never
 * taken in, forms no pair.
 *
 * @param truePairs pairs of records of one person
 * @param linkedPairs pairs of records under one code
 * @param rightPairs pairs that are both
 * @param rightPairsAfterReview pairs of one person that are together once stewards have confirmed the pending pairs that
 *     are right and rejected the others
 * @param inReview records that wait for a steward
 * @param notTakenIn records without a link
 * @param wrongClusters codes under which there are records of several persons
 * @param largestWrongCluster how many records the largest of them has, 0 if there is none
 */
public record LinkScore(
        int records,
        int persons,
        int codes,
        long truePairs,
        long linkedPairs,
        long rightPairs,
        long rightPairsAfterReview,
        int inReview,
        int notTakenIn,
        int wrongClusters,
        int largestWrongCluster,
        int pendingPairs,
        int rightPendingPairs) {

    /** What became of a record. */
    public record Link(String sourceRecordId, String personCode, String match) {}

    /** Two records of which a steward is asked whether they are of one person. */
    public record PendingPair(String one, String other) {}

    /**
     * Scores links against the truth.
     *
     * @param truth the person of each record
     */
    public static LinkScore of(Map<String, String> truth, Collection<Link> links, Collection<PendingPair> pending) {
        Map<String, Link> byRecord = new HashMap<>();
        for (Link link : links) {
            if (!truth.containsKey(link.sourceRecordId())) {
                throw new IllegalArgumentException("a link of a record of which no truth is known");
            }
            if (byRecord.put(link.sourceRecordId(), link) != null) {
                throw new IllegalArgumentException("two links of one record");
            }
        }
        Map<String, List<String>> personsByCode = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        byRecord.forEach((id, link) -> {
            codes.put(id, link.personCode());
            personsByCode
                    .computeIfAbsent(link.personCode(), code -> new ArrayList<>())
                    .add(truth.getOrDefault(id, ""));
        });
        List<List<String>> wrong = personsByCode.values().stream()
                .filter(persons -> new HashSet<>(persons).size() > 1)
                .toList();
        List<PendingPair> right = pending.stream()
                .filter(pair -> codes.containsKey(pair.one()) && codes.containsKey(pair.other()))
                .filter(pair -> truth.getOrDefault(pair.one(), "").equals(truth.get(pair.other())))
                .toList();
        return new LinkScore(
                truth.size(),
                new HashSet<>(truth.values()).size(),
                personsByCode.size(),
                pairs(sizes(truth.values())),
                pairs(personsByCode.values().stream().map(List::size).toList()),
                rightPairs(truth, codes),
                rightPairs(truth, joined(codes, right)),
                (int) byRecord.values().stream()
                        .filter(link -> link.match().equals("REVIEW"))
                        .count(),
                truth.size() - byRecord.size(),
                wrong.size(),
                wrong.stream().mapToInt(List::size).max().orElse(0),
                pending.size(),
                right.size());
    }

    /** The share of linked pairs that are right. */
    public double precision() {
        return linkedPairs == 0 ? 1 : rightPairs / (double) linkedPairs;
    }

    /** The share of true pairs that were linked automatically. */
    public double recall() {
        return truePairs == 0 ? 1 : rightPairs / (double) truePairs;
    }

    /** The share of true pairs that are linked, or will be when a steward says so. */
    public double recallWithReview() {
        return truePairs == 0 ? 1 : rightPairsAfterReview / (double) truePairs;
    }

    /** Precision and automatic recall in one. */
    public double f1() {
        return f1(precision(), recall());
    }

    /** As {@link #f1} when stewards have decided what is pending, and rightly. */
    public double f1WithReview() {
        long linked = linkedPairs - rightPairs + rightPairsAfterReview;
        return f1(linked == 0 ? 1 : rightPairsAfterReview / (double) linked, recallWithReview());
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The share of records that wait for a steward. */
    public double reviewShare() {
        return records == 0 ? 0 : inReview / (double) records;
    }

    /** As a table for people. */
    public String report() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("records", records + " of " + persons + " persons, " + notTakenIn + " not taken in");
        lines.put("codes given", String.valueOf(codes));
        lines.put("pairs", "true " + truePairs + ", linked " + linkedPairs + ", right " + rightPairs);
        lines.put("precision", percent(precision()));
        lines.put("recall, automatic", percent(recall()));
        lines.put("recall, with review", percent(recallWithReview()));
        lines.put("F1, automatic", number(f1()));
        lines.put("F1, with review", number(f1WithReview()));
        lines.put("records in review", inReview + " (" + percent(reviewShare()) + ")");
        lines.put("pending pairs", pendingPairs + ", right " + rightPendingPairs);
        lines.put("wrong clusters", wrongClusters + ", largest of " + largestWrongCluster + " records");
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-22s%s%n", name, value)));
        return text.toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", share * 100);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static Collection<Integer> sizes(Collection<String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes.values();
    }

    private static long pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
    }

    private static long rightPairs(Map<String, String> truth, Map<String, String> codes) {
        return pairs(sizes(codes.entrySet().stream()
                .map(record -> record.getValue() + "\0" + truth.get(record.getKey()))
                .toList()));
    }

    /** The code of each record when the codes of each pair are one. */
    private static Map<String, String> joined(Map<String, String> codes, List<PendingPair> pairs) {
        Map<String, String> into = new HashMap<>();
        for (PendingPair pair : pairs) {
            String one = last(into, codes.getOrDefault(pair.one(), ""));
            String other = last(into, codes.getOrDefault(pair.other(), ""));
            if (!one.equals(other)) {
                into.put(one, other);
            }
        }
        Map<String, String> joined = new HashMap<>();
        codes.forEach((record, code) -> joined.put(record, last(into, code)));
        return joined;
    }

    private static String last(Map<String, String> into, String code) {
        Set<String> passed = new HashSet<>();
        String last = code;
        for (String next = into.get(last); next != null; next = into.get(last)) {
            passed.add(last);
            last = next;
        }
        for (String shortcut : passed) {
            into.put(shortcut, last);
        }
        return last;
    }
}
