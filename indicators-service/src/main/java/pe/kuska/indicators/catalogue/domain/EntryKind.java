package pe.kuska.indicators.catalogue.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an element of a policy is, with the code the ministry's catalogues use for it. */
public enum EntryKind {
    OBJECTIVE("OP"),
    GUIDELINE("LN"),
    SERVICE("SS"),
    OBJECTIVE_INDICATOR("IOP"),
    SERVICE_INDICATOR("ISS");

    /** What other plans call the same: PNAT's OE, OI, IND and META, the binational plan's EJE, OBJ, ETAPA and ACT. */
    private static final Map<String, EntryKind> OF_OTHER_PLANS = Map.of(
            "OE", OBJECTIVE,
            "EJE", OBJECTIVE,
            "OI", GUIDELINE,
            "OBJ", GUIDELINE,
            "ETAPA", GUIDELINE,
            "IND", OBJECTIVE_INDICATOR,
            "META", OBJECTIVE_INDICATOR,
            "ACT", SERVICE);

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
            case GUIDELINE -> Set.of(OBJECTIVE);
            case OBJECTIVE_INDICATOR -> Set.of(OBJECTIVE, GUIDELINE);
            case SERVICE -> Set.of(GUIDELINE, OBJECTIVE);
            case SERVICE_INDICATOR -> Set.of(SERVICE);
        };
    }

    public static Optional<EntryKind> ofOfficialCode(String code) {
        return Optional.ofNullable(OF_OTHER_PLANS.get(code))
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind.officialCode.equals(code))
                        .findFirst());
    }
}
