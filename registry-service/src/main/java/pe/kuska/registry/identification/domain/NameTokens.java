package pe.kuska.registry.identification.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name in one written form: capitals without accents, no punctuation, and without the particles that one
 * clerk writes and the next leaves out.
 */
final class NameTokens {

    private static final String APOSTROPHES = "'’`´ʼ";
    private static final Set<String> PARTICLES =
            Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "DA", "DAS", "DO", "DOS", "VDA", "VIUDA");

    private NameTokens() {}

    static List<String> of(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        List<String> words = words(name);
        List<String> telling = new ArrayList<>(words.size());
        for (String word : words) {
            if (!PARTICLES.contains(word)) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? words : telling;
    }

    private static List<String> words(String name) {
        String latin = LatinLetters.of(name);
        String parted = Normalizer.isNormalized(latin, Normalizer.Form.NFD)
                ? latin
                : Normalizer.normalize(latin, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>(3);
        StringBuilder word = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); ) {
            int letter = parted.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(Character.toUpperCase(letter));
            } else if (!isUnheard(letter) && !word.isEmpty()) {
                words.add(folded(word));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(folded(word));
        }
        return words;
    }

    /** Accents and apostrophes, which part no words. */
    private static boolean isUnheard(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> APOSTROPHES.indexOf(letter) >= 0;
        };
    }

    /** Letters of European names that do not come apart into a letter and an accent. */
    private static String folded(StringBuilder word) {
        String written = word.toString();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= '\u00c6') {
                return written.replace("ß", "SS")
                        .replace("Æ", "AE")
                        .replace("Œ", "OE")
                        .replace("Ø", "O")
                        .replace("Ł", "L")
                        .replace("Đ", "D")
                        .replace("Þ", "TH");
            }
        }
        return written;
    }
}
