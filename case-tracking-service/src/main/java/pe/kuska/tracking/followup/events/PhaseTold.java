package pe.kuska.tracking.followup.events;

import java.time.LocalDate;

/** What this service reads of {@code PhaseChanged}: where the case stands, not against whom. */
record PhaseTold(String caseCode, String phaseAfter, LocalDate issuedOn, String institution) {}
