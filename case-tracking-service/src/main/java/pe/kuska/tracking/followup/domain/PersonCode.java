package pe.kuska.tracking.followup.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import pe.kuska.platform.ids.CheckedCode;

/**
 * A CUV (código único de víctima): the only name by which this service knows a person. The registry gives it.
 *
 * @param value in its one written form
 */
public record PersonCode(String value) implements Comparable<PersonCode> {

    private static final CheckedCode CUV = new CheckedCode("CUV", 12);
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST = 40;

    public PersonCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a person code");
        }
    }

    /** The code somebody typed, or empty if it cannot be one: such text may be anything and is kept nowhere. */
    public static Optional<PersonCode> parse(String typed) {
        return CUV.parse(typed).map(PersonCode::new);
    }

    @Override
    public int compareTo(PersonCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
