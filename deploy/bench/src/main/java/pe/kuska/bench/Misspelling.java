package pe.kuska.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One name written otherwise: by a slipping finger, by ear, or in another spelling of the same language. */
final class Misspelling {

    private static final Locale SPANISH = Locale.of("es", "PE");
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjklñ", "zxcvbnm");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final int SHORTEST_TO_MISTYPE = 4;

    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> sounds = Table.read(
            "names/sound_spellings.csv",
            row -> new Rule(Pattern.compile(row.getField("pattern")), row.getField("replacement")));

    private final List<Rule> respellings = Table.read(
            "names/respellings.csv",
            row -> new Rule(Pattern.compile(row.getField("pattern")), row.getField("replacement")));

    boolean canBeMistyped(String name) {
        return name.replace(" ", "").length() >= SHORTEST_TO_MISTYPE;
    }

    /** With one slip of the finger: a neighbouring key, two letters swapped, one left out, one twice. */
    String typing(String name, Chance chance) {
        String lower = name.toLowerCase(SPANISH);
        for (int tries = 0; tries < 20; tries++) {
            int at = chance.below(lower.length());
            if (!Character.isLetter(lower.charAt(at))) {
                continue;
            }
            String typed = slip(lower, at, chance);
            if (!typed.equals(lower) && !typed.isBlank()) {
                return capitals(typed);
            }
        }
        return name;
    }

    private static String slip(String name, int at, Chance chance) {
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        double kind = chance.fraction();
        if (kind < 0.35) {
            return before + neighbour(letter, chance) + after;
        }
        if (kind < 0.60) {
            return after.isEmpty() || !Character.isLetter(after.charAt(0))
                    ? name
                    : before + after.charAt(0) + letter + after.substring(1);
        }
        if (kind < 0.85) {
            return before + after;
        }
        return before + letter + letter + after;
    }

    private static char neighbour(char letter, Chance chance) {
        char plain = withoutAccents(String.valueOf(letter)).charAt(0);
        for (int row = 0; row < KEYBOARD.size(); row++) {
            int column = KEYBOARD.get(row).indexOf(letter == 'ñ' ? letter : plain);
            if (column >= 0) {
                List<Character> beside = new ArrayList<>();
                for (int r = Math.max(0, row - 1); r <= Math.min(2, row + 1); r++) {
                    for (int c = Math.max(0, column - 1); c <= column + 1; c++) {
                        if (c < KEYBOARD.get(r).length() && (r != row || c != column)) {
                            beside.add(KEYBOARD.get(r).charAt(c));
                        }
                    }
                }
                return chance.one(beside);
            }
        }
        return letter;
    }

    /** As somebody writes it who only heard it, or empty if nobody could mishear it. */
    Optional<String> bySound(String name, Chance chance) {
        return byOneOf(sounds, name, chance);
    }

    /** A Quechua or Aymara name in another of its spellings, or empty if it has only one. */
    Optional<String> respelt(String name, Chance chance) {
        return byOneOf(respellings, name, chance);
    }

    private static Optional<String> byOneOf(List<Rule> rules, String name, Chance chance) {
        List<String> ways = writings(rules, name.toLowerCase(SPANISH));
        return ways.isEmpty() ? Optional.empty() : Optional.of(capitals(chance.one(ways)));
    }

    /** Every way of writing a name that one rule gives. */
    List<String> allWritings(String name, boolean andean) {
        String lower = name.toLowerCase(SPANISH);
        List<String> all = new ArrayList<>(writings(sounds, lower));
        if (andean) {
            all.addAll(writings(respellings, lower));
        }
        return all;
    }

    private static List<String> writings(List<Rule> rules, String lower) {
        List<String> ways = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher found = rule.pattern().matcher(lower);
            while (found.find()) {
                String way = lower.substring(0, found.start()) + rule.replacement() + lower.substring(found.end());
                if (!way.isBlank() && !way.equals(lower)) {
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    static boolean hasAccents(String name) {
        return !withoutAccents(name).equals(name);
    }

    /** Without accents; an ñ stays. */
    static String withoutAccents(String name) {
        String kept = name.replace('ñ', '\u0001').replace('Ñ', '\u0002');
        return MARK.matcher(Normalizer.normalize(kept, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0001', 'ñ')
                .replace('\u0002', 'Ñ');
    }

    static String withoutEnye(String name) {
        return name.replace('ñ', 'n').replace('Ñ', 'N');
    }

    static String capitals(String name) {
        StringBuilder written = new StringBuilder(name.length());
        boolean first = true;
        for (char letter : name.toCharArray()) {
            written.append(first ? Character.toTitleCase(letter) : letter);
            first = letter == ' ' || letter == '-';
        }
        return written.toString();
    }
}
