package pe.kuska.registry.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accusation that is shown no more, because the case came to nothing.
 *
 * @param recordId what the source said about the suspect
 * @param reason of the list «motivo_supresion»
 * @param requestNumber of the person's request, if there was one
 * @param phase in which the case was
 * @param lifted the court order that brought it back, if one did
 */
public record Suppression(
        UUID id,
        UUID caseId,
        UUID recordId,
        String reason,
        @Nullable String requestNumber,
        String phase,
        Instant suppressedAt,
        String institution,
        @Nullable CourtOrder lifted) {

    /** Who ordered that it is shown again. */
    public record CourtOrder(String court, String number, LocalDate orderedOn) {}
}
