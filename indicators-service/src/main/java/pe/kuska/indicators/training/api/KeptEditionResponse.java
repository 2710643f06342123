package pe.kuska.indicators.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.training.CorrectTraining;
import pe.kuska.indicators.training.domain.Edition;
import pe.kuska.indicators.training.domain.EditionChange;

/** An edition with its corrections. */
@Schema(name = "KeptEdition")
public record KeptEditionResponse(
        EditionResponse edition,

        @Schema(description = "Lo que dijo antes, de lo más antiguo a lo más reciente")
        List<Change> changes) {

    /** A correction or the cancellation, with what was said until then. */
    @Schema(name = "EditionChange")
    public record Change(
            EditionChange.Action action,
            String reason,
            String institution,
            Instant recordedAt,
            String entity,
            Optional<String> ubigeo,
            LocalDate startedOn,
            LocalDate endedOn,
            int enrolled,
            int approved) {}

    static KeptEditionResponse from(CorrectTraining.Kept kept) {
        return new KeptEditionResponse(
                EditionResponse.from(kept.edition()),
                kept.changes().stream().map(KeptEditionResponse::change).toList());
    }

    private static Change change(EditionChange change) {
        Edition.Held before = change.before();
        return new Change(
                change.action(),
                change.reason(),
                change.institution(),
                change.recordedAt(),
                before.entity(),
                Optional.ofNullable(before.ubigeo()),
                before.startedOn(),
                before.endedOn(),
                before.enrolled(),
                before.approved());
    }
}
