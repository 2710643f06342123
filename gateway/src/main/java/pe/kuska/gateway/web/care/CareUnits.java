package pe.kuska.gateway.web.care;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Language;

/// Institutions by their official names; their units by the names people know them by, where the institution is short.
/// A
/// choice of a unit is written `institution/unit`.
public final class CareUnits {
    private static final String RECEIVING = "receives";
    private static final String SEPARATOR = " · ";
    private static final CareUnits SPANISH = new CareUnits("es");
    private static final CareUnits ENGLISH = new CareUnits("en");
    private static final List<String> RECEIVERS =
            List.of(Objects.requireNonNull(SPANISH.names.get(RECEIVING)).split(" ", -1));

    private final Map<String, String> names;
    private final Map<String, String> institutions;

    private CareUnits(String language) {
        this.names = WordList.read("care/units_" + language);
        this.institutions = WordList.read("care/institutions_" + language);
    }

    public static CareUnits in(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    public String name(@Nullable String institution, @Nullable String unit) {
        if (institution == null) {
            return "";
        }
        if (unit == null || unit.isEmpty() || unit.equals("-")) {
            return institutions.getOrDefault(institution, names.getOrDefault(institution, institution));
        }
        String key = institution + "/" + unit;
        return names.getOrDefault(key, key.replace("/", SEPARATOR));
    }

    /// A unit beside its institution, which needs not be named again.
    public String unit(@Nullable String institution, String unit) {
        String name = name(institution, unit);
        return name.substring(name.indexOf(SEPARATOR) < 0 ? 0 : name.indexOf(SEPARATOR) + SEPARATOR.length());
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
