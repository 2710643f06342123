package pe.kuska.registry.territory.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** INEI's code of a Peruvian district: department, province, district, two digits each. */
public record Ubigeo(String value) {

    private static final Pattern SHAPE = Pattern.compile("(0[1-9]|1[0-9]|2[0-5])[0-9]{4}");

    public Ubigeo {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ubigeo");
        }
    }

    public static Optional<Ubigeo> parse(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new Ubigeo(typed)) : Optional.empty();
    }

    /** The department's two digits. */
    public String department() {
        return value.substring(0, 2);
    }

    /** Department and province, four digits. */
    public String province() {
        return value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
