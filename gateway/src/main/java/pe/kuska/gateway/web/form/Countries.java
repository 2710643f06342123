package pe.kuska.gateway.web.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pe.kuska.gateway.web.page.Language;

/// All countries by name, for forms about people who may come from any of them.
public final class Countries {
    private Countries() {}

    /// What a country is called.
    public static String nameOf(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(localeOf(language));
    }

    /// The JDK has no Quechua names; people read Spanish ones.
    private static Locale localeOf(Language language) {
        return language == Language.EN ? Locale.UK : Locale.of("es", "PE");
    }

    public static List<Choice> choices(Language language) {
        Locale locale = localeOf(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, nameOf(code, language)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}
