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

    public static List<Choice> choices(Language language) {
        // The JDK has no Quechua names; people read Spanish ones.
        Locale locale = language == Language.EN ? Locale.UK : Locale.of("es", "PE");
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}
