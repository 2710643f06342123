package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;

/**
 * Decides whether a newcomer is somebody already known, as a careful clerk would: linked when it is as good as certain
 * and nothing in any of the person's records speaks against it; what may be, goes to a person; the rest is somebody new.
 */
public final class RecognitionPolicy {

    private static final Comparator<Verdict> MOST_PROBABLE_FIRST = Comparator.comparingDouble(
                    (Verdict verdict) -> verdict.comparison().probability())
            .reversed()
            .thenComparing(verdict -> verdict.person().id());

    /** With another given name, a chance of this of being a close relative is too much to link without asking. */
    private static final double PERHAPS_A_TWIN = 0.035;

    private final Linkage linkage;
    private final LinkageModel.Thresholds thresholds;

    /** Told what comparing a newcomer gave, so that the register learns what to expect of the next. */
    @FunctionalInterface
    public interface NewcomerListener {
        void accept(double knownProbability, double relatives);
    }

    public RecognitionPolicy(Linkage linkage) {
        this.linkage = linkage;
        this.thresholds = linkage.model().thresholds();
    }

    /** The decision, when nobody has decided anything about these people before. */
    public Recognition recognise(Newcomer newcomer, List<KnownPerson> known) {
        return recognise(newcomer, known, _ -> false, (_, _) -> {});
    }

    /**
     * The decision.
     *
     * @param keptApart whether of any two of some people somebody decided, or a source says, that they are not one
     * @param learner is told what comparing gave
     */
    public Recognition recognise(
            Newcomer newcomer,
            List<KnownPerson> known,
            Predicate<List<KnownPerson>> keptApart,
            NewcomerListener learner) {
        List<Verdict> all = known.stream()
                .map(person -> judge(newcomer, person))
                .sorted(MOST_PROBABLE_FIRST)
                .toList();
        teach(learner, all);
        List<Verdict> verdicts = all.stream().filter(Verdict::matters).toList();
        List<Verdict> certain =
                verdicts.stream().filter(verdict -> verdict.doubt().isEmpty()).toList();
        if (certain.isEmpty()) {
            return verdicts.isEmpty() ? new NewPerson() : review(verdicts, Doubt.NOT_ENOUGH_EVIDENCE);
        }
        if (certain.size() > 1
                && keptApart.test(certain.stream().map(Verdict::person).toList())) {
            return review(verdicts, Doubt.KEPT_APART);
        }
        if (certain.size() > 1 && anyTwoDisagree(certain)) {
            return review(verdicts, Doubt.SEVERAL_PERSONS);
        }
        Verdict best = certain.getFirst();
        return new Linked(
                best.person().id(),
                best.record().id(),
                best.record().filedUnder(),
                best.comparison(),
                certain.stream()
                        .skip(1)
                        .map(verdict -> new Linked.Other(
                                verdict.person().id(), verdict.record().filedUnder()))
                        .toList(),
                possibilities(
                        verdicts.stream()
                                .filter(verdict -> verdict.doubt().isPresent())
                                .toList(),
                        Doubt.NOT_ENOUGH_EVIDENCE));
    }

    /**
     * Whether somebody who searches should see a candidate: a document in common, or a name that may be the one sought; where
     * no name is sought, the day of birth, the address or the telephone.
     */
    public boolean isWorthShowing(Comparison comparison) {
        Agreement documents = comparison.in(Field.DOCUMENT);
        boolean byDocument = documents == Agreement.SAME || documents == Agreement.COMPATIBLE;
        double names = weightOf(comparison, Field.SURNAMES) + weightOf(comparison, Field.GIVEN_NAMES);
        boolean plausible = comparison.in(Field.SEX) != Agreement.CONTRADICTORY
                && comparison.in(Field.BIRTH) != Agreement.CONTRADICTORY;
        return byDocument || (plausible && (names > 0 || agreesWithoutNames(comparison)));
    }

    private static boolean agreesWithoutNames(Comparison comparison) {
        return comparison.in(Field.SURNAMES) == Agreement.UNKNOWN
                && comparison.in(Field.GIVEN_NAMES) == Agreement.UNKNOWN
                && (comparison.in(Field.BIRTH) == Agreement.SAME || sharesHome(comparison));
    }

    /**
     * What speaks against a record being of the person to whom it belongs, beside that of their records which it agrees
     * with least: a conflict, or that it resembles none of them any more.
     *
     * @param others all other records of that person
     */
    public Optional<Possibility> contradiction(Newcomer record, KnownPerson others) {
        List<Comparison> comparisons = compare(record, others);
        Optional<Doubt> doubt = Conflicts.between(record, others, comparisons);
        if (doubt.isEmpty() && resemblesNone(comparisons)) {
            doubt = Optional.of(Doubt.RESEMBLES_NONE);
        }
        return doubt.map(why -> {
            int against = mostAgainst(record, others, comparisons);
            return new Possibility(others.id(), others.records().get(against).id(), comparisons.get(against), why);
        });
    }

    private boolean resemblesNone(List<Comparison> comparisons) {
        return comparisons.stream()
                .noneMatch(one -> Conflicts.sharesDocument(one) || one.probability() >= thresholds.review());
    }

    /** The least probable of those that conflict with it by themselves, or of all if none does. */
    private static int mostAgainst(Newcomer record, KnownPerson others, List<Comparison> comparisons) {
        Comparator<Integer> leastProbable =
                Comparator.comparingDouble(i -> comparisons.get(i).probability());
        return IntStream.range(0, comparisons.size())
                .boxed()
                .min(Comparator.comparing((Integer i) -> !conflictsWith(record, others, comparisons, i))
                        .thenComparing(leastProbable))
                .orElseThrow();
    }

    private static boolean conflictsWith(Newcomer record, KnownPerson others, List<Comparison> comparisons, int i) {
        KnownPerson alone =
                new KnownPerson(others.id(), List.of(others.records().get(i)));
        return Conflicts.between(record, alone, List.of(comparisons.get(i))).isPresent();
    }

    /** Whether two people registered apart may be made one without asking: nothing in their records is in conflict. */
    public boolean areCompatible(KnownPerson one, KnownPerson other) {
        for (KnownRecord record : one.records()) {
            Newcomer again = new Newcomer(record.identity(), record.role());
            List<Comparison> comparisons = compare(again, other);
            if (Conflicts.between(again, other, comparisons).isPresent() || !agreesWithAll(comparisons)) {
                return false;
            }
        }
        return true;
    }

    /** What is to be thought of one person; it matters if the newcomer may be them, and is certain without a doubt. */
    private record Verdict(
            KnownPerson person, KnownRecord record, Comparison comparison, boolean matters, Optional<Doubt> doubt) {

        Possibility possibility(Doubt otherwise) {
            return new Possibility(person.id(), record.id(), comparison, doubt.orElse(otherwise));
        }
    }

    private static void teach(NewcomerListener learner, List<Verdict> all) {
        double known = 0;
        double relatives = 0;
        for (Verdict verdict : all) {
            known = Math.max(known, verdict.comparison().probability());
            relatives += verdict.comparison().kinProbability();
        }
        learner.accept(known, relatives);
    }

    private Review review(List<Verdict> verdicts, Doubt otherwise) {
        return new Review(possibilities(verdicts, otherwise));
    }

    private List<Possibility> possibilities(List<Verdict> verdicts, Doubt otherwise) {
        return verdicts.stream()
                .limit(linkage.model().limits().questions())
                .map(verdict -> verdict.possibility(otherwise))
                .toList();
    }

    private boolean anyTwoDisagree(List<Verdict> certain) {
        for (int i = 0; i < certain.size(); i++) {
            for (int j = i + 1; j < certain.size(); j++) {
                if (!areCompatible(certain.get(i).person(), certain.get(j).person())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Comparison> compare(Newcomer newcomer, KnownPerson person) {
        List<Comparison> comparisons = new ArrayList<>(person.records().size());
        for (KnownRecord record : person.records()) {
            Comparison already = newcomer.compared().get(record.id());
            comparisons.add(already != null ? already : linkage.compare(newcomer.identity(), record.identity()));
        }
        return comparisons;
    }

    /** None of the records may speak against it: good company does not make up for one that is of somebody else. */
    private boolean agreesWithAll(List<Comparison> comparisons) {
        return comparisons.stream().allMatch(one -> one.evidence() >= thresholds.agreesWithAll());
    }

    private Verdict judge(Newcomer newcomer, KnownPerson person) {
        List<Comparison> comparisons = compare(newcomer, person);
        int best = 0;
        for (int i = 1; i < comparisons.size(); i++) {
            best = comparisons.get(i).probability() > comparisons.get(best).probability() ? i : best;
        }
        Comparison comparison = comparisons.get(best);
        KnownRecord record = person.records().get(best);
        boolean shared = comparisons.stream().anyMatch(Conflicts::sharesDocument);
        if (!shared && comparison.probability() < thresholds.review()) {
            return new Verdict(person, record, comparison, false, Optional.empty());
        }
        Optional<Doubt> conflict = Conflicts.between(newcomer, person, comparisons);
        Optional<Doubt> doubt = conflict.isPresent() ? conflict : uncertainty(comparison, comparisons);
        return new Verdict(person, record, comparison, true, doubt);
    }

    private Optional<Doubt> uncertainty(Comparison comparison, List<Comparison> all) {
        if (comparison.probability() >= thresholds.automatic() && isMoreThanAName(comparison)) {
            return agreesWithAll(all) ? Optional.empty() : Optional.of(Doubt.DISAGREES_WITH_SOME_RECORD);
        }
        return Optional.of(
                switch (comparison.in(Field.DOCUMENT)) {
                    case ALIKE -> Doubt.DOCUMENT_SLIP;
                    case COMPATIBLE -> Doubt.WEAK_DOCUMENT;
                    case SAME, UNKNOWN, DIFFERENT, CONTRADICTORY -> withoutDocument(comparison);
                });
    }

    /**
     * However rare a name is, somebody else in the family may have it: something else must agree. A year, an age or a
     * home is what brothers and sisters have in common too, so that then all given names must be there. With another
     * given name somebody born on the same day may be a twin, whose document was issued right after hers.
     */
    private static boolean isMoreThanAName(Comparison comparison) {
        return switch (comparison.in(Field.DOCUMENT)) {
            case SAME -> true;
            case ALIKE, COMPATIBLE, UNKNOWN, DIFFERENT, CONTRADICTORY ->
                switch (comparison.finding(Field.BIRTH)) {
                    case BIRTH_SAME, BIRTH_SWAPPED, BIRTH_SLIP, BIRTH_ONE_PART ->
                        comparison.finding(Field.GIVEN_NAMES) != Finding.GIVEN_OTHER
                                || comparison.kinProbability() < PERHAPS_A_TWIN;
                    case BIRTH_SAME_NEW_YEAR, BIRTH_YEAR, BIRTH_AGE -> hasWholeGivenName(comparison);
                    default -> sharesHome(comparison) && hasWholeGivenName(comparison);
                };
        };
    }

    private static boolean hasWholeGivenName(Comparison comparison) {
        return switch (comparison.finding(Field.GIVEN_NAMES)) {
            case GIVEN_SAME, GIVEN_ALIKE, GIVEN_MIXED -> true;
            default -> false;
        };
    }

    private static boolean sharesHome(Comparison comparison) {
        return comparison.finding(Field.ADDRESS) == Finding.ADDRESS_SAME
                || comparison.finding(Field.ADDRESS) == Finding.ADDRESS_ALIKE
                || comparison.finding(Field.PHONE) == Finding.PHONE_SAME;
    }

    private static Doubt withoutDocument(Comparison comparison) {
        return switch (comparison.in(Field.BIRTH)) {
            case UNKNOWN -> Doubt.SAME_FULL_NAME;
            case SAME, ALIKE, COMPATIBLE ->
                comparison.kinship() < -1 ? Doubt.POSSIBLE_RELATIVE : Doubt.SAME_NAME_AND_BIRTH;
            case DIFFERENT, CONTRADICTORY ->
                comparison.kinship() < -1 ? Doubt.POSSIBLE_RELATIVE : Doubt.NOT_ENOUGH_EVIDENCE;
        };
    }

    private static double weightOf(Comparison comparison, Field field) {
        return comparison.fields().get(field.ordinal()).weight();
    }
}
