package pe.kuska.registry.proceedings.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A court judged a case: whom it convicted or acquitted, and in whose favour there is a reparation.
 *
 * @param phaseAfter FINAL if nothing can be appealed any more
 */
public record JudgmentRecorded(
        String caseCode,
        UUID resolutionId,
        String kind,
        String instance,
        String phaseAfter,
        LocalDate issuedOn,
        String institution,
        List<JudgedPerson> persons) {

    static final String TYPE = "pe.kuska.registry.JudgmentRecorded.v1";

    /** Whom it affects, as what. */
    public record JudgedPerson(String personCode, UUID recordId, String filedUnder, String effect) {}
}
