package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import pe.kuska.registry.identification.domain.ComparableIdentity.Word;

/**
 * How alike two names are, from 0 to 1: Jaro–Winkler on the written and on the spoken form, surnames in either order,
 * and given names of which one clerk notes two and the next only one.
 */
final class NameSimilarity {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double BY_EAR = 0.97;
    private static final double BY_INITIAL = 0.88;
    private static final double OTHER_ORDER = 0.98;
    private static final double SOME_MISSING = 0.96;
    private static final double FIELDS_MIXED_UP = 0.95;
    private static final double HALF_A_NAME = 0.9;
    private static final double TAKEN = -1;

    private NameSimilarity() {}

    static OptionalDouble surnames(ComparableIdentity one, ComparableIdentity other) {
        List<Word> a = one.surnames();
        List<Word> b = other.surnames();
        if (a.isEmpty() || b.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (a.size() == 1 || b.size() == 1) {
            double best = 0;
            for (Word left : a) {
                for (Word right : b) {
                    best = Math.max(best, similarity(left, right));
                }
            }
            return OptionalDouble.of(a.size() == b.size() ? best : best * SOME_MISSING);
        }
        double straight = both(similarity(a.getFirst(), b.getFirst()), similarity(a.getLast(), b.getLast()));
        double crossed = both(similarity(a.getFirst(), b.getLast()), similarity(a.getLast(), b.getFirst()));
        return OptionalDouble.of(Math.max(straight, crossed * OTHER_ORDER));
    }

    static OptionalDouble given(ComparableIdentity one, ComparableIdentity other) {
        return words(one.given(), other.given());
    }

    /** Given names and surnames together; a part that one side lacks leaves less to trust. */
    static OptionalDouble whole(ComparableIdentity one, ComparableIdentity other) {
        OptionalDouble surnames = surnames(one, other);
        OptionalDouble given = given(one, other);
        double apart;
        if (surnames.isPresent() && given.isPresent()) {
            apart = both(surnames.getAsDouble(), given.getAsDouble());
        } else if (surnames.isPresent()) {
            apart = surnames.getAsDouble() * HALF_A_NAME;
        } else if (given.isPresent()) {
            apart = given.getAsDouble() * HALF_A_NAME;
        } else {
            apart = 0;
        }
        OptionalDouble together = words(allWords(one), allWords(other));
        if (together.isEmpty()) {
            return OptionalDouble.empty();
        }
        int fewer = Math.min(allWords(one).size(), allWords(other).size());
        return OptionalDouble.of(fewer >= 2 ? Math.max(apart, together.getAsDouble() * FIELDS_MIXED_UP) : apart);
    }

    private static List<Word> allWords(ComparableIdentity identity) {
        List<Word> words = new ArrayList<>(identity.given());
        words.addAll(identity.surnames());
        return words;
    }

    /** Pairs the words of the shorter name with those of the longer, the most alike first. */
    private static OptionalDouble words(List<Word> one, List<Word> other) {
        int pairs = Math.min(one.size(), other.size());
        if (pairs == 0) {
            return OptionalDouble.empty();
        }
        double[][] alike = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                alike[i][j] = similarity(one.get(i), other.get(j));
            }
        }
        double sum = 0;
        double worst = 1;
        for (int pair = 0; pair < pairs; pair++) {
            double best = takeBest(alike);
            sum += best;
            worst = Math.min(worst, best);
        }
        double similarity = (sum / pairs + worst) / 2;
        return OptionalDouble.of(one.size() == other.size() ? similarity : similarity * SOME_MISSING);
    }

    private static double takeBest(double[][] alike) {
        int row = 0;
        int column = 0;
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < alike[i].length; j++) {
                if (alike[i][j] > alike[row][column]) {
                    row = i;
                    column = j;
                }
            }
        }
        double best = alike[row][column];
        for (int i = 0; i < alike.length; i++) {
            alike[i][column] = TAKEN;
        }
        Arrays.fill(alike[row], TAKEN);
        return best;
    }

    /** Two parts of a name count together, the worse one more: brothers share both surnames. */
    private static double both(double one, double other) {
        return (one + other) / 4 + Math.min(one, other) / 2;
    }

    private static double similarity(Word one, Word other) {
        if (one.written().equals(other.written())) {
            return 1;
        }
        if (one.isInitial() || other.isInitial()) {
            return one.written().charAt(0) == other.written().charAt(0) ? BY_INITIAL : 0;
        }
        if (one.spoken().equals(other.spoken())) {
            return BY_EAR;
        }
        return Math.max(
                JARO_WINKLER.apply(one.written(), other.written()),
                BY_EAR * JARO_WINKLER.apply(one.spoken(), other.spoken()));
    }
}
