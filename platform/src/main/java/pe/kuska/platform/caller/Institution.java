package pe.kuska.platform.caller;

import java.util.regex.Pattern;

/**
 * An institution by its code, as the identity provider states it.
 *
 * @param code e.g. {@code PNP}
 */
public record Institution(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

    public Institution {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an institution code");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
