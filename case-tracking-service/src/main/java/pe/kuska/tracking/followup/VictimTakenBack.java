package pe.kuska.tracking.followup;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import pe.kuska.tracking.followup.domain.Office;

/**
 * A case was told again without a person among its victims. Told within the transaction that hears of it.
 *
 * @param holders the units that hold the person, who should know
 */
public record VictimTakenBack(
        UUID eventId, String personCode, String caseCode, Office by, Set<Office> holders, Instant at) {

    public VictimTakenBack {
        holders = Set.copyOf(holders);
    }
}
