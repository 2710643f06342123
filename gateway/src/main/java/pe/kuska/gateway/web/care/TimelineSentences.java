package pe.kuska.gateway.web.care;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Language;

/// The timeline's sentences in English, from the codes of which the tracking service's Spanish ones speak.
public final class TimelineSentences {
    private static final Map<String, String> ENGLISH = WordList.read("care/timeline_en");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private TimelineSentences() {}

    /// The sentence in the visitor's language; as the service says it in Spanish, and where there is no other.
    public static @Nullable String said(
            Language language,
            String type,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable Map<String, String> codes,
            @Nullable String spanish) {
        if (language != Language.EN || codes == null) {
            return spanish;
        }
        String template =
                ENGLISH.getOrDefault(type + "." + codes.getOrDefault("kind", ""), ENGLISH.getOrDefault(type, ""));
        return template.isEmpty()
                ? spanish
                : PLACE.matcher(template)
                        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), institution, unit, codes)));
    }

    private static String word(
            String place, @Nullable String institution, @Nullable String unit, Map<String, String> codes) {
        CareUnits units = CareUnits.in(Language.EN);
        return switch (place) {
            case "actor" -> units.name(institution, unit);
            case "receiver" -> units.name(codes.get("toInstitution"), codes.get("toUnit"));
            default ->
                Objects.requireNonNullElse(codes.get(place), "").isEmpty()
                        ? "not stated"
                        : CareCodes.in(Language.EN).anyWord(Objects.requireNonNull(codes.get(place)));
        };
    }
}
