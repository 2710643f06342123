package pe.kuska.tracking.shelters.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/**
 * How many beds a unit may ask for at a time, and how many it may leave empty, before others have to bring the person. It
 * keeps somebody from learning where shelters stand, or from filling them, with people who never come.
 *
 * @param institution whose allowance it is; absent for everybody without one of their own
 * @param open beds asked for or kept at the same time
 * @param unkept times that a shelter expected somebody of the unit who never came
 * @param unkeptAddresses times that one person read an address and nobody came
 * @param window how long that is remembered
 */
public record BedAllowance(
        @Nullable String institution,
        @Nullable String unit,
        int open,
        int unkept,
        int unkeptAddresses,
        Duration window) {

    public BedAllowance {
        if (open < 1 || unkept < 1 || unkeptAddresses < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("an allowance allows something");
        }
    }

    /**
     * Refuses one more bed to a unit that has too many open or left too many empty.
     *
     * @throws RuleViolation TOO_MANY_OPEN, TOO_MANY_UNKEPT
     */
    public void requireOneMore(long openNow, long unkeptLately) {
        if (openNow >= open) {
            throw new RuleViolation(ShelterProblem.TOO_MANY_OPEN);
        }
        if (unkeptLately >= unkept) {
            throw new RuleViolation(ShelterProblem.TOO_MANY_UNKEPT);
        }
    }

    /** Whether somebody may still be told an address. */
    public boolean tells(long addressesReadInVain) {
        return addressesReadInVain < unkeptAddresses;
    }
}
