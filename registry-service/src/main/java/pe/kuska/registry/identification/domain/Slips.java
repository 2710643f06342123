package pe.kuska.registry.identification.domain;

/** Typing slips: one character wrong, missing or too many, or two neighbours swapped. */
final class Slips {

    private Slips() {}

    /** Whether two texts are at most one slip apart (restricted Damerau–Levenshtein distance 1). */
    static boolean atMostOne(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer == one ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (same == shorter.length()) {
            return true;
        }
        if (longer.length() > shorter.length()) {
            return longer.regionMatches(same + 1, shorter, same, shorter.length() - same);
        }
        boolean oneWrong = longer.regionMatches(same + 1, shorter, same + 1, shorter.length() - same - 1);
        boolean swapped = same + 1 < shorter.length()
                && longer.charAt(same) == shorter.charAt(same + 1)
                && longer.charAt(same + 1) == shorter.charAt(same)
                && longer.regionMatches(same + 2, shorter, same + 2, shorter.length() - same - 2);
        return oneWrong || swapped;
    }

    /** Whether two texts of one length are exactly one wrong character or one swap apart. */
    static boolean exactlyOneOfSameLength(String one, String other) {
        return one.length() == other.length() && !one.equals(other) && atMostOne(one, other);
    }
}
