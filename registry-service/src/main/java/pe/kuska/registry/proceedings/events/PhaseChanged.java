package pe.kuska.registry.proceedings.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A resolution moved a case to another phase, or was a mistake and is taken back.
 *
 * @param withdrawn whether the resolution does not hold any more; the phases are then told the other way round
 */
public record PhaseChanged(
        String caseCode,
        UUID resolutionId,
        String kind,
        String phaseBefore,
        String phaseAfter,
        LocalDate issuedOn,
        String institution,
        boolean withdrawn) {

    static final String TYPE = "pe.kuska.registry.PhaseChanged.v1";
}
