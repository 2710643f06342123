package pe.kuska.indicators.catalogue.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What an element of a policy is, with the code the ministry's catalogues use for it. */
public enum EntryKind {
    OBJECTIVE("OP"),
    GUIDELINE("LN"),
    SERVICE("SS"),
    OBJECTIVE_INDICATOR("IOP"),
    SERVICE_INDICATOR("ISS");

    private final String officialCode;

    EntryKind(String officialCode) {
        this.officialCode = officialCode;
    }

    public String officialCode() {
        return officialCode;
    }

    public boolean isIndicator() {
        return this == OBJECTIVE_INDICATOR || this == SERVICE_INDICATOR;
    }

    /** What an element of this kind may hang from; a service hangs from its objective while its guideline is unknown. */
    public Set<EntryKind> possibleParents() {
        return switch (this) {
            case OBJECTIVE -> Set.of();
            case GUIDELINE, OBJECTIVE_INDICATOR -> Set.of(OBJECTIVE);
            case SERVICE -> Set.of(GUIDELINE, OBJECTIVE);
            case SERVICE_INDICATOR -> Set.of(SERVICE);
        };
    }

    public static Optional<EntryKind> ofOfficialCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.officialCode.equals(code))
                .findFirst();
    }
}
