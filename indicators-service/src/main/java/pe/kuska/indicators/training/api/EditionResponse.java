package pe.kuska.indicators.training.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.training.domain.Edition;

/** An edition. */
@Schema(name = "Edition")
public record EditionResponse(
        UUID id,
        UUID course,
        String institution,
        String entity,
        Optional<String> ubigeo,
        LocalDate startedOn,
        LocalDate endedOn,
        int enrolled,
        int approved,
        @Schema(description = "Anulada: no cuenta") boolean cancelled) {

    static EditionResponse from(Edition edition) {
        Edition.Held held = edition.held();
        return new EditionResponse(
                edition.id(),
                edition.course().id(),
                edition.course().institution(),
                held.entity(),
                Optional.ofNullable(held.ubigeo()),
                held.startedOn(),
                held.endedOn(),
                held.enrolled(),
                held.approved(),
                edition.cancelledAt().isPresent());
    }
}
