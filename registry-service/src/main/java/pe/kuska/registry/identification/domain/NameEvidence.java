package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pe.kuska.registry.identification.domain.LinkageModel.Spelling;

/**
 * What two names say for and against one person. A word in common counts by how rare it is, and a word spelt otherwise
 * by how likely that spelling is a slip and not another name: MARIO is not a slip of MARIA, QUIPSE is one of QUISPE.
 */
final class NameEvidence {

    private static final double AGAINST = -1;
    private static final double MOST_FROM_ONE_WORD = 13;

    private final LinkageModel model;
    private final RegisterStatistics register;
    private final double log2OfGivenAmongKin;

    NameEvidence(LinkageModel model, RegisterStatistics register) {
        this.model = model;
        this.register = register;
        this.log2OfGivenAmongKin = LinkageModel.log2(model.words().givenAmongKin());
    }

    /** Surnames and given names of two records. */
    record Names(FieldComparison surnames, FieldComparison given) {}

    Names compare(ComparableIdentity one, ComparableIdentity other) {
        FieldComparison surnames = surnames(one, other);
        FieldComparison given = given(one, other);
        double apart = surnames.weight() + given.weight();
        boolean bothSpeak = !one.allWords().isEmpty() && !other.allWords().isEmpty();
        boolean disagree = surnames.weight() < 0
                || given.weight() < 0
                || (surnames.agreement() == Agreement.UNKNOWN && given.agreement() == Agreement.UNKNOWN);
        if (bothSpeak && disagree && mayBeMixed(one, other)) {
            Pairing mixed = pair(one.allWords(), other.allWords(), this::weightAnywhere);
            double together = mixed.weight() - model.words().mixedUp();
            if (mixed.agreeing() >= 2 && mixed.differing() == 0 && together > Math.max(apart, 0)) {
                return new Names(
                        field(Field.SURNAMES, Finding.SURNAMES_MIXED, together / 2),
                        field(Field.GIVEN_NAMES, Finding.GIVEN_MIXED, together / 2));
            }
        }
        return new Names(surnames, given);
    }

    /** Whether a given name of one sounds like a surname of the other. */
    private static boolean mayBeMixed(ComparableIdentity one, ComparableIdentity other) {
        return crosses(one.given(), other.surnames()) || crosses(other.given(), one.surnames());
    }

    private static boolean crosses(List<Word> given, List<Word> surnames) {
        for (Word name : given) {
            for (Word surname : surnames) {
                if (name.spoken().equals(surname.spoken())) {
                    return true;
                }
            }
        }
        return false;
    }

    private FieldComparison surnames(ComparableIdentity one, ComparableIdentity other) {
        List<Word> a = one.surnames();
        List<Word> b = other.surnames();
        if (a.isEmpty() || b.isEmpty()) {
            return field(Field.SURNAMES, Finding.SURNAMES_UNKNOWN, 0);
        }
        if (isJoined(a, b)) {
            return field(Field.SURNAMES, Finding.SURNAMES_ALIKE, weightOfAll(a.size() > b.size() ? a : b, true));
        }
        if (a.size() != b.size()) {
            List<Word> more = a.size() > b.size() ? a : b;
            Word only = a.size() > b.size() ? b.getFirst() : a.getFirst();
            WordEvidence first = surname(more.getFirst(), only);
            WordEvidence last =
                    surname(more.getLast(), only).minus(model.words().extraWord());
            WordEvidence best = first.weight() >= last.weight() ? first : last;
            return field(Field.SURNAMES, findingOfOneSurname(best, true), best.weight());
        }
        if (a.size() == 1) {
            WordEvidence only = surname(a.getFirst(), b.getFirst());
            return field(Field.SURNAMES, findingOfOneSurname(only, false), only.weight());
        }
        WordEvidence first = surname(a.getFirst(), b.getFirst());
        WordEvidence last = surname(a.getLast(), b.getLast());
        WordEvidence crossedFirst = surname(a.getFirst(), b.getLast());
        WordEvidence crossedLast = surname(a.getLast(), b.getFirst());
        double straight = first.weight() + last.weight();
        double crossed =
                crossedFirst.weight() + crossedLast.weight() - model.words().otherOrder();
        return crossed > straight && crossedFirst.agrees() && crossedLast.agrees()
                ? field(Field.SURNAMES, Finding.SURNAMES_OTHER_ORDER, crossed)
                : field(Field.SURNAMES, findingOfTwoSurnames(first, last), straight);
    }

    private static Finding findingOfOneSurname(WordEvidence word, boolean otherMissing) {
        return switch (word.agreement()) {
            case SAME -> otherMissing ? Finding.SURNAMES_ONE_MISSING : Finding.SURNAMES_SAME;
            case SOUND, SLIP, NICKNAME -> Finding.SURNAMES_ALIKE;
            case CLOSE, SHORTENED -> Finding.SURNAMES_CLOSE;
            case OTHER -> Finding.SURNAMES_OTHER;
        };
    }

    private static Finding findingOfTwoSurnames(WordEvidence first, WordEvidence last) {
        if (!first.agrees() && !last.agrees()) {
            return Finding.SURNAMES_BOTH_OTHER;
        }
        if (!first.agrees() || !last.agrees()) {
            return Finding.SURNAMES_ONE_DIFFERS;
        }
        if (first.agreement() == WordAgreement.SAME && last.agreement() == WordAgreement.SAME) {
            return Finding.SURNAMES_SAME;
        }
        return first.isFirm() && last.isFirm() ? Finding.SURNAMES_ALIKE : Finding.SURNAMES_CLOSE;
    }

    private FieldComparison given(ComparableIdentity one, ComparableIdentity other) {
        List<Word> a = one.given();
        List<Word> b = other.given();
        if (a.isEmpty() || b.isEmpty()) {
            return field(Field.GIVEN_NAMES, Finding.GIVEN_UNKNOWN, 0);
        }
        if (isJoined(a, b)) {
            return field(Field.GIVEN_NAMES, Finding.GIVEN_ALIKE, weightOfAll(a.size() > b.size() ? a : b, false));
        }
        Pairing pairing = pair(a, b, this::given);
        double missing = Math.abs(a.size() - b.size()) * model.words().extraWord() / 2;
        if (pairing.agreeing() == 0) {
            Pairing byAlias = byAlias(one, other);
            return byAlias.agreeing() > 0
                    ? field(
                            Field.GIVEN_NAMES,
                            Finding.GIVEN_ALIKE,
                            byAlias.weight() - model.words().otherOrder())
                    : field(Field.GIVEN_NAMES, Finding.GIVEN_OTHER, pairing.weight());
        }
        Finding finding;
        if (pairing.differing() > 0) {
            finding = Finding.GIVEN_ONE_DIFFERS;
        } else if (pairing.same() == Math.min(a.size(), b.size())) {
            finding = a.size() == b.size() ? Finding.GIVEN_SAME : Finding.GIVEN_SOME_MISSING;
        } else {
            finding = pairing.firm() == pairing.agreeing() ? Finding.GIVEN_ALIKE : Finding.GIVEN_CLOSE;
        }
        return field(Field.GIVEN_NAMES, finding, pairing.weight() - missing);
    }

    private Pairing byAlias(ComparableIdentity one, ComparableIdentity other) {
        if (one.aliases().isEmpty() && other.aliases().isEmpty()) {
            return Pairing.NONE;
        }
        Pairing theirs = pair(one.given(), other.aliases(), this::given);
        Pairing ours = pair(one.aliases(), other.given(), this::given);
        return theirs.weight() >= ours.weight() ? theirs : ours;
    }

    /** MARIALUISA and MARIA LUISA: the same letters, parted otherwise. */
    private static boolean isJoined(List<Word> one, List<Word> other) {
        if (one.size() == other.size()) {
            return false;
        }
        return joined(one, Word::written).equals(joined(other, Word::written))
                || joined(one, Word::spoken).equals(joined(other, Word::spoken));
    }

    private static String joined(List<Word> words, java.util.function.Function<Word, String> form) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(form.apply(word)));
        return joined.toString();
    }

    private double weightOfAll(List<Word> words, boolean surnames) {
        ToDoubleFunction<Word> weight = word -> (surnames ? surname(word, word) : given(word, word)).weight();
        return words.stream().mapToDouble(weight).sum() - model.words().extraWord();
    }

    private WordEvidence surname(Word one, Word other) {
        WordAgreement agreement = WordComparison.of(one, other);
        return new WordEvidence(
                agreement,
                weight(
                        agreement,
                        model.words().ofSurname(agreement),
                        register.ofSurname(one.written()),
                        agreement == WordAgreement.SAME ? 0 : register.ofSurname(other.written())));
    }

    private WordEvidence given(Word one, Word other) {
        WordAgreement agreement = WordComparison.of(one, other);
        return new WordEvidence(
                agreement,
                weight(
                        agreement,
                        model.words().ofGiven(agreement),
                        register.ofGivenName(one.written()),
                        agreement == WordAgreement.SAME ? 0 : register.ofGivenName(other.written())));
    }

    private WordEvidence weightAnywhere(Word one, Word other) {
        WordEvidence asSurname = surname(one, other);
        WordEvidence asGiven = given(one, other);
        return asSurname.weight() <= asGiven.weight() ? asSurname : asGiven;
    }

    /**
     * The evidence of one pair of words. That a name a of share A is written b in a record of the same person has chance
     * q; among strangers b is either another name, of share B, or that very slip of somebody else's a: q / (B + A q).
     */
    private static double weight(WordAgreement agreement, Spelling spelling, double one, double other) {
        double q = spelling.same() / spelling.ways();
        return switch (agreement) {
            case SAME -> Math.min(MOST_FROM_ONE_WORD, LinkageModel.log2(spelling.same() / one));
            case OTHER -> LinkageModel.log2(spelling.same());
            case SHORTENED -> LinkageModel.log2(q);
            case SOUND, NICKNAME, SLIP, CLOSE -> {
                double common = Math.max(one, other);
                double rare = Math.min(one, other);
                yield Math.min(MOST_FROM_ONE_WORD, LinkageModel.log2(q / (rare + common * q)));
            }
        };
    }

    /** One pair of words. */
    private record WordEvidence(WordAgreement agreement, double weight) {

        WordEvidence minus(double bits) {
            return new WordEvidence(agreement, weight - bits);
        }

        boolean agrees() {
            return agreement != WordAgreement.OTHER && weight > AGAINST;
        }

        boolean isFirm() {
            return agreement.isFirm();
        }
    }

    /** Words of two names put in pairs. */
    private record Pairing(double weight, int agreeing, int same, int firm, int differing) {

        static final Pairing NONE = new Pairing(0, 0, 0, 0, 0);
    }

    @FunctionalInterface
    private interface WordWeigher {
        WordEvidence weigh(Word one, Word other);
    }

    /**
     * How the words of two names are written, each beside the one it goes best with.
     *
     * @param surnames one for each word of the shorter
     * @param given one for each word of the shorter
     */
    record Spellings(List<WordAgreement> surnames, List<WordAgreement> given) {}

    Spellings spellings(ComparableIdentity one, ComparableIdentity other) {
        return new Spellings(
                agreements(one.surnames(), other.surnames(), this::surname),
                agreements(one.given(), other.given(), this::given));
    }

    private static List<WordAgreement> agreements(List<Word> one, List<Word> other, WordWeigher weigher) {
        return isJoined(one, other)
                ? List.of()
                : sideBySide(one, other, weigher).stream()
                        .map(WordEvidence::agreement)
                        .toList();
    }

    private static Pairing pair(List<Word> one, List<Word> other, WordWeigher weigher) {
        List<WordEvidence> pairs = sideBySide(one, other, weigher);
        double weight = 0;
        int agreeing = 0;
        int same = 0;
        int firm = 0;
        for (WordEvidence word : pairs) {
            weight += word.weight();
            agreeing += word.agrees() ? 1 : 0;
            same += word.agreement() == WordAgreement.SAME ? 1 : 0;
            firm += word.agrees() && word.isFirm() ? 1 : 0;
        }
        return new Pairing(weight, agreeing, same, firm, pairs.size() - agreeing);
    }

    /** Pairs the words of the shorter name with those of the longer, those that say most first. */
    private static List<WordEvidence> sideBySide(List<Word> one, List<Word> other, WordWeigher weigher) {
        int pairs = Math.min(one.size(), other.size());
        if (pairs == 0) {
            return List.of();
        }
        WordEvidence[][] evidence = new WordEvidence[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                evidence[i][j] = weigher.weigh(one.get(i), other.get(j));
            }
        }
        boolean[] takenOne = new boolean[one.size()];
        boolean[] takenOther = new boolean[other.size()];
        List<WordEvidence> best = new ArrayList<>(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            int row = -1;
            int column = -1;
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    boolean free = !takenOne[i] && !takenOther[j];
                    if (free && (row < 0 || evidence[i][j].weight() > evidence[row][column].weight())) {
                        row = i;
                        column = j;
                    }
                }
            }
            takenOne[row] = true;
            takenOther[column] = true;
            best.add(evidence[row][column]);
        }
        return best;
    }

    /** Relatives share surnames, and now and then a given name. */
    private FieldComparison field(Field field, Finding finding, double weight) {
        double kinWeight = field == Field.SURNAMES ? weight : Math.max(0, weight + log2OfGivenAmongKin);
        return new FieldComparison(field, finding, weight, kinWeight);
    }
}
