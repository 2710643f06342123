package pe.kuska.registry.htcds.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of the standard and what fills it when the register knows it by its own words.
 *
 * @param section of the standard
 * @param field its API name there
 * @param from which value of the register; none if the register only keeps what came
 * @param translate the register's codes in the standard's
 * @param otherwise what a code without a translation becomes; the code itself if there is nothing to translate
 */
public record HtcdsField(
        String section,
        String field,
        @Nullable String from,
        Map<String, String> translate,
        @Nullable String otherwise) {

    /** What separates values of a field that may have several. */
    private static final String SEVERAL = ";";

    public HtcdsField {
        translate = translate == null ? Map.of() : Map.copyOf(translate);
    }

    /** The part of what is told of somebody to which it belongs, or empty if the register does not tell it. */
    public Optional<String> part() {
        return Optional.ofNullable(from).map(RegisterValues::partOf);
    }

    /** What stands in the file for values of the register. */
    public String written(List<String> values) {
        return values.stream()
                .map(this::translated)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(SEVERAL));
    }

    /** Whether a value loses something on its way out. */
    public boolean coarsens(String value) {
        return !translate.isEmpty() && !translate.containsKey(value) && otherwise != null && !otherwise.isEmpty();
    }

    private String translated(String value) {
        if (translate.isEmpty() && otherwise == null) {
            return value;
        }
        return Objects.requireNonNullElse(translate.getOrDefault(value, otherwise), "");
    }
}
