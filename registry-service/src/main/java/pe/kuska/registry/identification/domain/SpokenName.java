package pe.kuska.registry.identification.domain;

/**
 * How a name sounds in Peru, whoever wrote it down: b and v, s, z and soft c, ll and y, soft g and j, silent h; Quechua
 * and Aymara names in colonial or in today's spelling (Huamán, Guamán, Waman; Quispe, Qhispe, Kispe; Condori, Kunturi),
 * which have three vowels.
 */
final class SpokenName {

    private static final char END = '\0';

    private final String word;
    private final StringBuilder sound;

    private SpokenName(String word) {
        this.word = word;
        this.sound = new StringBuilder(word.length());
    }

    /**
     * The sound of one word.
     *
     * @param word as {@link NameTokens} gives it
     */
    static String of(String word) {
        return new SpokenName(word).spoken();
    }

    private String spoken() {
        int i = 0;
        while (i < word.length()) {
            i += letter(i);
        }
        return sound.toString();
    }

    /** Speaks the letter at a position and tells how many letters that took. */
    private int letter(int i) {
        char letter = word.charAt(i);
        char next = at(i + 1);
        return switch (letter) {
            case 'A' -> say('A', 1);
            case 'E' -> say('I', 1);
            case 'I' -> say(i == 0 && isVowel(next) ? 'Y' : 'I', 1);
            case 'O' -> say('U', 1);
            case 'U' -> say(i == 0 && isVowel(next) ? 'W' : 'U', 1);
            case 'Y' -> say(isVowel(next) ? 'Y' : 'I', 1);
            case 'B', 'V' -> say(previous() == 'M' ? 'P' : 'B', 1);
            case 'C' -> hardOrSoftC(next);
            case 'D' -> say(previous() == 'N' ? 'T' : 'D', next == 'H' ? 2 : 1);
            case 'G' -> hardOrSoftG(next, at(i + 2));
            case 'H' -> silentH(next, at(i + 2));
            case 'J' -> say('J', 1);
            case 'K' -> k(next);
            case 'Q' -> next == 'U' && (at(i + 2) == 'E' || at(i + 2) == 'I') ? say('K', 2) : k(next);
            case 'L' -> next == 'L' ? say('Y', 2) : say('L', 1);
            case 'P' -> next == 'H' ? say('F', 2) : say('P', 1);
            case 'S' -> say('S', next == 'H' ? 2 : 1);
            case 'T' -> next == 'Z' ? say('S', 2) : say('T', next == 'H' ? 2 : 1);
            case 'X' -> say(i == 0 ? 'J' : 'S', 1);
            case 'Z' -> say('S', 1);
            default -> say(letter, 1);
        };
    }

    private int hardOrSoftC(char next) {
        if (next == 'H') {
            return say('X', 2);
        }
        if (next == 'C' || next == 'K') {
            return say('K', 2);
        }
        if (next == 'E' || next == 'I') {
            return say('S', 1);
        }
        return say('K', 1);
    }

    private int hardOrSoftG(char next, char afterNext) {
        if (next == 'U' && (afterNext == 'A' || afterNext == 'O')) {
            return say('W', 2);
        }
        if (next == 'U' && (afterNext == 'E' || afterNext == 'I')) {
            return say('G', 2);
        }
        return say(next == 'E' || next == 'I' ? 'J' : 'G', 1);
    }

    private int silentH(char next, char afterNext) {
        return next == 'U' && isVowel(afterNext) ? say('W', 2) : 1;
    }

    private int k(char next) {
        return say('K', next == 'H' ? 2 : 1);
    }

    /** Adds a sound once: doubled letters and hiatus of one vowel sound like one. */
    private int say(char letter, int taken) {
        if (previous() != letter) {
            sound.append(letter);
        }
        return taken;
    }

    private char previous() {
        return sound.isEmpty() ? END : sound.charAt(sound.length() - 1);
    }

    private char at(int position) {
        return position < word.length() ? word.charAt(position) : END;
    }

    private static boolean isVowel(char letter) {
        return "AEIOU".indexOf(letter) >= 0;
    }
}
