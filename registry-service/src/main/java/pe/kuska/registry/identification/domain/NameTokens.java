package pe.kuska.registry.identification.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name in one written form: capitals without accents, no punctuation, and without the particles that one
 * clerk writes and the next leaves out.
 */
final class NameTokens {

    private static final Set<String> PARTICLES =
            Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "DA", "DAS", "DO", "DOS", "VDA", "VIUDA");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´ʼ]");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameTokens() {}

    static List<String> of(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        String plain = APOSTROPHES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("");
        plain = MARKS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
        List<String> words = Arrays.stream(NOT_IN_A_NAME.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }
}
