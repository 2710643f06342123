package pe.kuska.registry.identification.domain;

/**
 * How a name sounds in Peru, whoever wrote it down: b and v, s, z and soft c, ll and y, soft g and j, silent h; foreign
 * names as they are heard here (Jessica, Yessica; Wilmer, Vilmer); Quechua and Aymara names in colonial or in today's
 * spelling (Huamán, Guamán, Waman; Quispe, Qhispe, Kispe; Condori, Kunturi), which have three vowels and no voiced
 * stops.
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
            case 'I', 'Y' -> iOrY(next, 1);
            case 'O' -> say('U', 1);
            case 'U', 'W' -> uOrW(letter, next, 1);
            case 'B', 'V' -> say(previous() == 'N' ? 'P' : 'B', 1);
            case 'C' -> c(next, at(i + 2));
            case 'D' -> say(previous() == 'N' ? 'T' : 'D', next == 'H' ? 2 : 1);
            case 'G' -> g(next, at(i + 2));
            case 'H' -> silentH(next, at(i + 2));
            case 'J' -> say(jota(), next == 'H' ? 2 : 1);
            case 'K' -> k(next);
            case 'Q' -> next == 'U' && (at(i + 2) == 'E' || at(i + 2) == 'I') ? say('K', 2) : k(next);
            case 'L' -> next == 'L' ? doubleL(at(i + 2)) : say('L', 1);
            // Before a lip sound n is spoken as m, and either is written: Zambrano, Zanbrano.
            case 'M' -> say("BPV".indexOf(next) >= 0 ? 'N' : 'M', 1);
            case 'P' -> next == 'H' ? say('F', 2) : say('P', 1);
            case 'S' -> say('S', next == 'H' ? 2 : 1);
            case 'T' -> t(next);
            case 'X' -> say(i == 0 ? jota() : 'S', 1);
            case 'Z' -> say('S', 1);
            default -> say(letter, 1);
        };
    }

    /** One letter to many: a consonant where a name begins (Yhon) and after a vowel (Reyes, Reies), else a vowel. */
    private int iOrY(char next, int taken) {
        if (next == END && previous() == 'I') {
            // English names end so: Shirley, Shirly.
            return taken;
        }
        boolean begins = sound.isEmpty() && (isVowel(next) || next == 'H');
        return say(begins || "AIU".indexOf(previous()) >= 0 ? 'Y' : 'I', taken);
    }

    /** The same of the lips: Huamán, Ñahui, but Paucar, Pawkar; Carhua, Carua; Eduardo, Eduwardo. */
    private int uOrW(char letter, char next, int taken) {
        boolean vowelFollows = isVowel(next) || (letter != 'U' && next == 'Y');
        if (sound.isEmpty() && (next == 'I' || (letter == 'W' && next == 'E'))) {
            // Where a name begins this was always written v as well: Huillca, Vilca; Wilmer, Vilmer.
            return say('B', taken);
        }
        boolean spokenApart = sound.isEmpty() || previous() == 'A' || previous() == 'I';
        return say(spokenApart && vowelFollows ? 'W' : 'U', taken);
    }

    private int c(char next, char afterNext) {
        if (next == 'H') {
            // Greek names: Christian, Cristian.
            return say(afterNext == 'R' || afterNext == 'L' ? 'K' : 'X', 2);
        }
        if (next == 'C' || next == 'K') {
            return say('K', 2);
        }
        return say(isSoftBefore(next, afterNext) ? 'S' : 'K', 1);
    }

    private int g(char next, char afterNext) {
        if (next == 'U' && (afterNext == 'A' || afterNext == 'O')) {
            return uOrW('W', afterNext, 2);
        }
        if (sound.isEmpty() && next == 'I' && "AOU".indexOf(afterNext) >= 0) {
            // Italian names: Giovanna, Yovana.
            return say('Y', 2);
        }
        if (isSoftBefore(next, afterNext)) {
            return say(jota(), 1);
        }
        return say(previous() == 'N' ? 'K' : 'G', next == 'U' && (afterNext == 'E' || afterNext == 'I') ? 2 : 1);
    }

    /** Foreign names are heard with a y where they begin: Jessica, Yessica; Gerson, Yerson. */
    private char jota() {
        return sound.isEmpty() ? 'Y' : 'J';
    }

    private int silentH(char next, char afterNext) {
        return next == 'U' && (isVowel(afterNext) || afterNext == 'Y') ? uOrW('H', afterNext, 2) : 1;
    }

    private int k(char next) {
        return say('K', next == 'H' ? 2 : 1);
    }

    /** Spanish has no ll before a consonant: Huallpa, Hualpa; Nelly is said with an l. */
    private int doubleL(char next) {
        return isVowel(next) ? iOrY(next, 2) : say('L', 2);
    }

    /** Basque and Japanese names: Atzo, Kohatsu. */
    private int t(char next) {
        return next == 'Z' || next == 'S' ? say('S', 2) : say('T', next == 'H' ? 2 : 1);
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

    /** C and g are soft before e and i, and before y where it is a vowel: Cynthia, Sintia. */
    private static boolean isSoftBefore(char next, char afterNext) {
        return next == 'E' || next == 'I' || (next == 'Y' && !isVowel(afterNext));
    }
}
