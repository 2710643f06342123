package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.kuska.registry.identification.domain.LinkageModel.Chances;
import pe.kuska.registry.identification.domain.LinkageModel.Spelling;

/**
 * Estimates how often each finding occurs from the register itself, without anybody having said who is who: among
 * strangers from records drawn at random, among records of one person by expectation maximisation (Winkler, Using the EM
 * Algorithm for Weight Computation in the Fellegi-Sunter Model, 1988) over pairs that share a key. What a pair was found
 * by tells nothing about that field: each field is estimated from pairs that something else brought together, as Splink
 * does. What relatives have in common is left as it was: too few of them would be told from strangers.
 */
public final class LinkageEstimation {

    private static final int MOST_ROUNDS = 40;
    private static final double SETTLED = 0.002;

    /** The model started from counts as much as having seen each finding so often. */
    private static final double SEEN_BEFORE = 3;

    /** A pair drawn at random that is more likely one person than not tells nothing about strangers. */
    private static final double NO_STRANGERS = 0.5;

    private static final Shares FIRST_GUESS = new Shares(0.3, 0.1);

    private final LinkageModel start;
    private final RegisterStatistics register;
    private final Linkage linkage;
    private final Tally strangers = new Tally();
    private final Map<Ground, List<Pair>> found = new EnumMap<>(Ground.class);

    public LinkageEstimation(LinkageModel start, RegisterStatistics register) {
        this.start = start;
        this.register = register;
        this.linkage = new Linkage(start, register);
    }

    /** What brought two records together, and which fields therefore agree whoever they are of. */
    public enum Ground {
        DOCUMENT(Field.DOCUMENT),
        NAMES(Field.SURNAMES, Field.GIVEN_NAMES),
        BIRTH(Field.BIRTH),
        HOUSEHOLD(Field.RESIDENCE, Field.ADDRESS, Field.PHONE);

        private final Set<Field> fields;

        Ground(Field first, Field... others) {
            this.fields = EnumSet.of(first, others);
        }
    }

    private record Pair(ComparableIdentity one, ComparableIdentity other) {

        @Override
        public String toString() {
            return "Pair[sealed]";
        }
    }

    /** A model with numbers of its own, and where they come from. */
    public record Estimate(LinkageModel model, LinkageModel.Origin origin) {}

    /** Two records drawn at random. */
    public void stranger(ComparableIdentity one, ComparableIdentity other) {
        Comparison compared = linkage.compare(one, other);
        if (compared.probability() < NO_STRANGERS) {
            strangers.add(compared, one, other, 1, EnumSet.noneOf(Field.class));
        }
    }

    /** Two records that share a key. */
    public void sharing(Ground ground, ComparableIdentity one, ComparableIdentity other) {
        found.computeIfAbsent(ground, _ -> new ArrayList<>()).add(new Pair(one, other));
    }

    /** The model as estimated, under a version of its own; thresholds and limits stay. */
    public Estimate estimate(String version) {
        LinkageModel model = withStrangers(version);
        Map<Ground, Shares> shares = new EnumMap<>(Ground.class);
        int rounds = 0;
        double ofOnePerson = 0;
        boolean settled = found.isEmpty();
        while (!settled && rounds < MOST_ROUNDS) {
            Tally same = new Tally();
            ofOnePerson = 0;
            for (Ground ground : found.keySet()) {
                Shares expected = expect(ground, shares.getOrDefault(ground, FIRST_GUESS), model, same);
                shares.put(ground, expected);
                ofOnePerson +=
                        expected.same() * found.getOrDefault(ground, List.of()).size();
            }
            LinkageModel next = maximise(version, model, same);
            settled = furthest(model, next) < SETTLED;
            model = next;
            rounds++;
        }
        int pairs = found.values().stream().mapToInt(List::size).sum();
        LinkageModel.Origin origin = new LinkageModel.Origin(pairs, ofOnePerson, strangers.pairs, rounds);
        return new Estimate(
                new LinkageModel(
                        version,
                        start.prior(),
                        start.thresholds(),
                        start.limits(),
                        model.words(),
                        model.findings(),
                        origin),
                origin);
    }

    /** Which shares of the pairs of one ground are of one person, and of relatives. */
    private record Shares(double same, double kin) {}

    private Shares expect(Ground ground, Shares before, LinkageModel model, Tally same) {
        Linkage current = new Linkage(model, register);
        double one = 0;
        double relatives = 0;
        List<Pair> pairs = found.getOrDefault(ground, List.of());
        for (Pair pair : pairs) {
            Comparison compared = current.compare(pair.one(), pair.other());
            double sameBits = 0;
            double kinBits = 0;
            for (FieldComparison field : compared.fields()) {
                if (!ground.fields.contains(field.field())) {
                    sameBits += field.weight();
                    kinBits += field.kinWeight();
                }
            }
            double odds = before.same() * Math.pow(2, sameBits);
            double oddsOfKin = before.kin() * Math.pow(2, kinBits);
            double all = odds + oddsOfKin + 1 - before.same() - before.kin();
            one += odds / all;
            relatives += oddsOfKin / all;
            same.add(compared, pair.one(), pair.other(), odds / all, ground.fields);
            same.spell(current.names().spellings(pair.one(), pair.other()), odds / all, ground.fields);
        }
        // Never quite none and never quite all, or there would be no way back.
        return new Shares((one + 1) / (pairs.size() + 3), (relatives + 1) / (pairs.size() + 3));
    }

    private LinkageModel withStrangers(String version) {
        Map<Finding, Chances> findings = new EnumMap<>(Finding.class);
        start.findings()
                .forEach((finding, chances) -> findings.put(
                        finding,
                        new Chances(chances.same(), chances.kin(), strangers.chance(finding, chances.other(), 1))));
        return new LinkageModel(
                version, start.prior(), start.thresholds(), start.limits(), start.words(), findings, null);
    }

    private LinkageModel maximise(String version, LinkageModel model, Tally same) {
        Map<Finding, Chances> findings = new EnumMap<>(Finding.class);
        model.findings().forEach((finding, chances) -> {
            double shipped = start.findings().getOrDefault(finding, chances).same();
            findings.put(
                    finding, new Chances(same.chance(finding, shipped, SEEN_BEFORE), chances.kin(), chances.other()));
        });
        LinkageModel.Names words = start.words();
        LinkageModel.Names spelt = new LinkageModel.Names(
                same.spelling(Field.SURNAMES, words.surnames()),
                same.spelling(Field.GIVEN_NAMES, words.given()),
                words.otherOrder(),
                words.mixedUp(),
                words.extraWord(),
                words.givenAmongKin());
        return new LinkageModel(version, start.prior(), start.thresholds(), start.limits(), spelt, findings, null);
    }

    /** By how much, of what it was, the chance that moved most has moved. */
    private static double furthest(LinkageModel before, LinkageModel after) {
        double furthest = 0;
        for (Map.Entry<Finding, Chances> entry : after.findings().entrySet()) {
            Chances was = before.findings().get(entry.getKey());
            if (was != null) {
                furthest = Math.max(furthest, Math.abs(entry.getValue().same() / was.same() - 1));
            }
        }
        for (WordAgreement agreement : WordAgreement.values()) {
            furthest = Math.max(
                    furthest,
                    Math.abs(after.words().ofSurname(agreement).same()
                                    / before.words().ofSurname(agreement).same()
                            - 1));
        }
        return furthest;
    }

    /** Findings counted, each among the pairs that could have shown it. */
    private static final class Tally {

        private final double[] shown = new double[Finding.values().length];
        private final double[] possible = new double[Basis.values().length];
        private final Map<Field, double[]> words = new EnumMap<>(Field.class);
        private long pairs;

        void add(
                Comparison compared,
                ComparableIdentity one,
                ComparableIdentity other,
                double weight,
                Set<Field> without) {
            pairs++;
            for (FieldComparison field : compared.fields()) {
                if (without.contains(field.field()) || field.agreement() == Agreement.UNKNOWN) {
                    continue;
                }
                Basis basis = Basis.of(field.field(), one.identity(), other.identity());
                if (basis != null && basis.shows(field.finding())) {
                    shown[field.finding().ordinal()] += weight;
                    possible[basis.ordinal()] += weight;
                }
            }
        }

        void spell(NameEvidence.Spellings spellings, double weight, Set<Field> without) {
            if (!without.contains(Field.SURNAMES)) {
                spell(Field.SURNAMES, spellings.surnames(), weight);
                spell(Field.GIVEN_NAMES, spellings.given(), weight);
            }
        }

        private void spell(Field field, List<WordAgreement> agreements, double weight) {
            double[] counted = words.computeIfAbsent(field, _ -> new double[WordAgreement.values().length]);
            agreements.forEach(agreement -> counted[agreement.ordinal()] += weight);
        }

        /**
         * The share of a finding; what was not seen keeps the chance it had before.
         *
         * @param before chance in the model started from
         * @param times how often it counts as seen there
         */
        double chance(Finding finding, double before, double times) {
            double among = 0;
            for (Basis basis : Basis.values()) {
                among += basis.shows(finding) ? possible[basis.ordinal()] : 0;
            }
            return (shown[finding.ordinal()] + times) / (among + times / before);
        }

        /** A name cut short says the same whoever estimates; all else is counted. */
        Map<WordAgreement, Spelling> spelling(Field field, Map<WordAgreement, Spelling> before) {
            double[] counted = words.getOrDefault(field, new double[WordAgreement.values().length]);
            double all = 0;
            for (WordAgreement agreement : WordAgreement.values()) {
                all += agreement == WordAgreement.SHORTENED ? 0 : counted[agreement.ordinal()];
            }
            Map<WordAgreement, Spelling> spelt = new EnumMap<>(before);
            for (Map.Entry<WordAgreement, Spelling> entry : before.entrySet()) {
                Spelling was = entry.getValue();
                if (entry.getKey() != WordAgreement.SHORTENED) {
                    double same = (counted[entry.getKey().ordinal()] + SEEN_BEFORE) / (all + SEEN_BEFORE / was.same());
                    spelt.put(entry.getKey(), new Spelling(same, was.ways()));
                }
            }
            return spelt;
        }
    }
}
