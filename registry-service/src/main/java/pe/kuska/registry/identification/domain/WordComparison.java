package pe.kuska.registry.identification.domain;

import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How two words of names relate. */
final class WordComparison {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final int SHORTEST_WITH_TWO_SLIPS = 6;
    private static final int SHORTEST_TYPED_WRONG = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> GROWN_ON = Set.of("DE", "DEL", "DELA", "DELOS", "DELAS", "LA", "LOS", "SAN");

    private WordComparison() {}

    static WordAgreement of(Word one, Word other) {
        String a = one.written();
        String b = other.written();
        if (a.equals(b)) {
            return WordAgreement.SAME;
        }
        if (one.isInitial() || other.isInitial()) {
            return a.charAt(0) == b.charAt(0) ? WordAgreement.SHORTENED : WordAgreement.OTHER;
        }
        if (one.spoken().equals(other.spoken()) || isGrownOn(a, b) || isGrownOn(b, a)) {
            return WordAgreement.SOUND;
        }
        if (one.full().equals(other.full())) {
            return WordAgreement.NICKNAME;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (longer >= SHORTEST_TYPED_WRONG && Slips.atMostOne(a, b)) {
            return WordAgreement.SLIP;
        }
        if (shorter >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a))) {
            return WordAgreement.SHORTENED;
        }
        return isClose(one, other, shorter, longer) ? WordAgreement.CLOSE : WordAgreement.OTHER;
    }

    /** Two slips in a long word, or one slip to the ear. */
    private static boolean isClose(Word one, Word other, int shorter, int longer) {
        if (longer - shorter > 2) {
            return false;
        }
        String a = one.written();
        String b = other.written();
        boolean sameEnd = a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        boolean bySlips = shorter >= SHORTEST_WITH_TWO_SLIPS && sameEnd && DISTANCE.apply(a, b) == 2;
        return bySlips
                || (Math.min(one.spoken().length(), other.spoken().length()) >= SHORTEST_TYPED_WRONG
                        && Slips.atMostOne(one.spoken(), other.spoken()));
    }

    /** Whether the longer word is the shorter one with a particle written onto it: DELACRUZ and CRUZ. */
    private static boolean isGrownOn(String longer, String shorter) {
        return longer.length() > shorter.length() + 1
                && shorter.length() >= SHORTEST_TYPED_WRONG
                && "DLS".indexOf(longer.charAt(0)) >= 0
                && longer.endsWith(shorter)
                && GROWN_ON.contains(longer.substring(0, longer.length() - shorter.length()));
    }
}
