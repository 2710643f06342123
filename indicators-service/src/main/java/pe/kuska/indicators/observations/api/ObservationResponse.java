package pe.kuska.indicators.observations.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.api.FigureResponse;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservationOrigin;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;

/** A revision of a result. */
@Schema(name = "Observation", description = "Revisión del resultado de un indicador en un año")
public record ObservationResponse(
        UUID id,
        String policy,
        String indicator,
        int year,
        int revision,
        ObservationStatus status,
        FigureResponse value,
        FigureResponse numerator,
        FigureResponse denominator,
        @Nullable String reason,

        @Schema(description = "Los periodos cuyos reportes forman la cifra") @Nullable
        String basis,

        ObservationOrigin origin,
        Optional<String> institution,
        Instant recordedAt) {

    static ObservationResponse from(Observation observation) {
        ObservedFigure figure = observation.figure();
        return new ObservationResponse(
                observation.id(),
                observation.of().policy(),
                observation.of().indicator(),
                observation.of().year(),
                observation.revision(),
                figure.status(),
                FigureResponse.from(figure.value()),
                FigureResponse.from(figure.numerator()),
                FigureResponse.from(figure.denominator()),
                figure.reason(),
                figure.basis(),
                observation.origin(),
                observation.institution(),
                observation.recordedAt());
    }
}
