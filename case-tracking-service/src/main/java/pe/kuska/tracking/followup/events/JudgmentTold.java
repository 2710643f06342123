package pe.kuska.tracking.followup.events;

import java.time.LocalDate;

/** What this service reads of {@code JudgmentRecorded}; whom the court judged is left there. */
record JudgmentTold(
        String caseCode, String kind, String instance, String phaseAfter, LocalDate issuedOn, String institution) {}
