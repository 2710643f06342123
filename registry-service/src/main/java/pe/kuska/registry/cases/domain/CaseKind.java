package pe.kuska.registry.cases.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a case came to an institution's knowledge. */
public enum CaseKind {
    COMPLAINT,
    PROSECUTOR_FILE,
    OPERATION,
    CONSULAR,
    INSPECTION,
    /** A report to the 1818 line that was taken over. */
    ALERT;

    /** The kind of that name. */
    public static Optional<CaseKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
