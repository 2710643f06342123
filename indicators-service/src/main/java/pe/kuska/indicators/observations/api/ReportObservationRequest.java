package pe.kuska.indicators.observations.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.ReportObservation;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ReportedFigure;

/** What an institution reports. */
@Schema(name = "ReportObservation", description = "Resultado de un indicador en un año")
public record ReportObservationRequest(
        @Nullable @Size(max = 40) String policy,
        @NotNull @Size(min = 1, max = 40) String indicator,
        @NotNull Integer year,

        @Schema(description = "REPORTED con valor, o ND con motivo") @NotNull
        ObservationStatus status,

        @Schema(description = "En porcentajes, el número antes del signo %") @Nullable
        BigDecimal value,

        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,

        @Schema(description = "Por qué el dato no está disponible (solo con ND)") @Nullable @Size(max = 500)
        String reason) {

    ReportObservation.Report toReport() {
        return new ReportObservation.Report(
                Optional.ofNullable(policy),
                indicator,
                year,
                new ReportedFigure(status, value, numerator, denominator, reason));
    }
}
