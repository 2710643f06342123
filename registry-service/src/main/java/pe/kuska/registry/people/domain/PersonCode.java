package pe.kuska.registry.people.domain;

import java.util.Optional;
import pe.kuska.platform.ids.CheckedCode;

/**
 * The CUV (código único de víctima): the only name by which a person is known outside the identity vault. Random, so
 * that it tells nothing; with a check character, so that a typing error finds nobody instead of somebody else.
 */
public record PersonCode(String value) {

    private static final CheckedCode CUV = new CheckedCode("CUV", 12);

    public static PersonCode next() {
        return new PersonCode(CUV.next());
    }

    /** The code somebody typed, or empty if it cannot be one. */
    public static Optional<PersonCode> parse(String typed) {
        return CUV.parse(typed).map(PersonCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
