package pe.kuska.tracking.emergencyaccess.domain;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** What a second person thinks of an access in an emergency. */
public enum AccessReview {
    PENDING,
    JUSTIFIED,
    UNJUSTIFIED;

    /** How it is judged. */
    public enum Verdict {
        JUSTIFY,
        OBJECT
    }

    /** Every legal edge: what was judged stays so. */
    public static final StateTable<AccessReview, Verdict> TABLE = StateTable.<AccessReview, Verdict>startingAt(
                    "emergency access", PENDING)
            .edge(PENDING, Verdict.JUSTIFY, JUSTIFIED)
            .edge(PENDING, Verdict.OBJECT, UNJUSTIFIED)
            .endingAt(EnumSet.of(JUSTIFIED, UNJUSTIFIED));
}
