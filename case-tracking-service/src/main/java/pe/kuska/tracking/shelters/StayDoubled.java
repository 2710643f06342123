package pe.kuska.tracking.shelters;

import java.time.Instant;
import java.util.UUID;
import pe.kuska.tracking.followup.domain.Office;

/**
 * Somebody has another open place in a shelter under another of her codes.
 *
 * @param stayId the place that a unit has to look at
 * @param runBy that unit
 * @param otherRunBy the unit that has the other place
 */
public record StayDoubled(UUID stayId, Office runBy, Office otherRunBy, String personCode, Instant at) {}
