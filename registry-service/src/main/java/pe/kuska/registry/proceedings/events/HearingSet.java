package pe.kuska.registry.proceedings.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A resolution set the day of a case's next hearing.
 *
 * @param withdrawn whether the resolution was a mistake, so that there is no such hearing
 */
public record HearingSet(
        String caseCode, UUID resolutionId, LocalDate hearingOn, String institution, boolean withdrawn) {

    static final String TYPE = "pe.kuska.registry.HearingSet.v1";
}
