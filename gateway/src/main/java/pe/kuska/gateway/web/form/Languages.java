package pe.kuska.gateway.web.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.kuska.gateway.web.page.Language;

/// The languages that people speak, by name: those with a code of two letters (ISO 639-1), and of Peru's own the ones
/// that interpreters are asked for (ISO 639-3).
public final class Languages {
    private static final Map<String, String> OF_PERU =
            Map.of("cni", "asháninka", "agr", "awajún", "shp", "shipibo-konibo");

    private Languages() {}

    /// All of them, and by its code what somebody's record has besides.
    public static List<Choice> choices(Language shownIn, Collection<String> besides) {
        // The JDK has no Quechua names; people read Spanish ones.
        Locale locale = shownIn == Language.EN ? Locale.UK : Locale.of("es", "PE");
        return Stream.of(Arrays.stream(Locale.getISOLanguages()), OF_PERU.keySet().stream(), besides.stream())
                .flatMap(codes -> codes)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, named(code, locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }

    private static String named(String code, Locale locale) {
        String name = OF_PERU.get(code);
        return name == null ? Locale.of(code).getDisplayLanguage(locale) : name;
    }
}
