package pe.kuska.indicators.territory.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.territory.domain.ActionAdvance;

/** How far an action came in a year. */
@Schema(name = "TellTerritorialAdvance")
public record AdvanceRequest(
        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 2)
        BigDecimal planned,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 2)
        BigDecimal achieved,

        @Schema(description = "Qué se hizo y qué falta, sin datos de personas") @NotBlank @Size(max = 2000)
        String text) {

    ActionAdvance.Told toTold(int year) {
        return new ActionAdvance.Told(year, planned, achieved, text.strip());
    }
}
