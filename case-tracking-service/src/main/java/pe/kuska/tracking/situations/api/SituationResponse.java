package pe.kuska.tracking.situations.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.deadlines.DeadlineResponse;
import pe.kuska.tracking.situations.ReadSituations;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationStatus;

/** The determination of a child's situation. */
@Schema(name = "ChildSituation")
record SituationResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String personCode,
        Optional<String> caseCode,
        SituationStatus status,
        String institution,
        @Nullable String unit,
        Instant openedAt,

        @Schema(description = "Lista child_situation") Optional<String> outcome,
        Optional<LocalDate> determinedOn,

        @Schema(description = "La medida de protección otorgada con ella")
        Optional<UUID> measureId,

        @Schema(description = "La derivación o estancia por la que llegó a un centro de acogida")
        Optional<UUID> placedBy,

        Optional<Instant> endedAt,
        Optional<String> reason,

        @Schema(description = "Hasta cuándo la unidad debe el paso siguiente")
        Optional<DeadlineResponse> deadline,

        @Schema(description = "Solo para las unidades que atienden, al leer una sola")
        Optional<String> note) {

    static SituationResponse from(ReadSituations.Shown shown) {
        Situation situation = shown.situation();
        return new SituationResponse(
                situation.id(),
                "\"" + situation.version() + "\"",
                situation.personCode(),
                situation.caseCode(),
                situation.status(),
                situation.openedBy().institution(),
                situation.openedBy().unit(),
                situation.openedAt(),
                situation.outcome(),
                situation.determinedOn(),
                situation.measureId(),
                situation.placedBy(),
                situation.endedAt(),
                situation.reason(),
                shown.deadline().map(deadline -> DeadlineResponse.from(deadline, shown.asOf())),
                shown.note());
    }
}
