package pe.kuska.registry.cases.domain;

import java.util.Optional;
import pe.kuska.platform.ids.CheckedCode;

/** The national code of a case, whichever institution registered it: random, with a check character. */
public record CaseCode(String value) {

    private static final CheckedCode CASE = new CheckedCode("CT", 8);

    public static CaseCode next() {
        return new CaseCode(CASE.next());
    }

    /** The code somebody typed, or empty if it cannot be one. */
    public static Optional<CaseCode> parse(String typed) {
        return CASE.parse(typed).map(CaseCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
