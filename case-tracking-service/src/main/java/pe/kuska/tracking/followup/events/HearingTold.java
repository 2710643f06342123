package pe.kuska.tracking.followup.events;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code HearingSet}. */
record HearingTold(String caseCode, UUID resolutionId, LocalDate hearingOn, String institution, boolean withdrawn) {}
