package pe.kuska.gateway.web.care;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Language;

/// Units by the names people know them by. A choice of a unit is written `institution/unit`.
public final class CareUnits {
    private static final String RECEIVING = "receives";
    private static final CareUnits SPANISH = new CareUnits(WordList.read("care/units_es"));
    private static final CareUnits ENGLISH = new CareUnits(WordList.read("care/units_en"));
    private static final List<String> RECEIVERS =
            List.of(Objects.requireNonNull(SPANISH.names.get(RECEIVING)).split(" ", -1));

    private final Map<String, String> names;

    private CareUnits(Map<String, String> names) {
        this.names = names;
    }

    public static CareUnits in(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    public String name(@Nullable String institution, @Nullable String unit) {
        if (institution == null) {
            return "";
        }
        String key = unit == null || unit.isEmpty() ? institution : institution + "/" + unit;
        return names.getOrDefault(key, key.replace("/", " · "));
    }

    /// The units a person can be sent to.
    public List<Choice> receiving() {
        return RECEIVERS.stream()
                .map(key -> new Choice(key, Objects.requireNonNull(names.get(key))))
                .toList();
    }

    /// Every unit that has a desk.
    public List<Choice> all() {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().contains("/"))
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
