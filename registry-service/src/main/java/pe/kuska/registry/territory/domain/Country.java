package pe.kuska.registry.territory.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their ISO 3166-1 code; two letters are kept, three are understood. */
public final class Country {

    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
        for (String alpha2 : Locale.getISOCountries()) {
            BY_CODE.put(alpha2, alpha2);
            BY_CODE.put(Locale.of("", alpha2).getISO3Country(), alpha2);
        }
    }

    private Country() {}

    /** The two-letter code of what was typed, or empty if there is no such country. */
    public static Optional<String> parse(String typed) {
        return Optional.ofNullable(BY_CODE.get(typed.strip().toUpperCase(Locale.ROOT)));
    }
}
