package pe.kuska.indicators.reporting.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.OpenPeriod;
import pe.kuska.indicators.reporting.domain.PeriodPart;

/** Which period to open. */
@Schema(name = "OpenPeriod", description = "Periodo que se abre")
public record OpenPeriodRequest(
        @NotNull @Size(min = 1, max = 20) String policy,
        @NotNull @Min(2000) @Max(2099) Integer year,
        @NotNull PeriodPart part,

        @Schema(description = "Sin fecha: el plazo de la política") @Nullable
        LocalDate dueOn) {

    OpenPeriod.Order toOrder() {
        return new OpenPeriod.Order(policy, year, part, Optional.ofNullable(dueOn));
    }
}
