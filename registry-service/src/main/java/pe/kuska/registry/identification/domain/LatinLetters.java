package pe.kuska.registry.identification.domain;

import com.ibm.icu.text.Transliterator;

/**
 * Names in other scripts as a clerk here would copy them: ISO romanisations by ICU's rules (Unicode CLDR), so that a name
 * in Cyrillic, Greek or Chinese meets the same name from a passport.
 */
final class LatinLetters {

    /** Letters below this are of the Latin script. */
    private static final int FIRST_OTHER = 0x370;

    private LatinLetters() {}

    /** Made when the first such name comes: most registers never see one. */
    private static final class Rules {
        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    /** The name in Latin letters; the same text if it has no others. */
    static String of(String name) {
        return isForeign(name) ? Rules.TO_LATIN.transliterate(name) : name;
    }

    private static boolean isForeign(String name) {
        for (int i = 0; i < name.length(); ) {
            int letter = name.codePointAt(i);
            if (letter >= FIRST_OTHER
                    && Character.isLetter(letter)
                    && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
                return true;
            }
            i += Character.charCount(letter);
        }
        return false;
    }
}
