package pe.kuska.tracking.followup.events;

import pe.kuska.tracking.followup.domain.VictimStatus;

/** What this service reads of {@code VictimIdentified}. */
record VictimTold(String personCode, String caseCode, VictimStatus status) {}
