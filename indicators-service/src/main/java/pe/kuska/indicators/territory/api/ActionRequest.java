package pe.kuska.indicators.territory.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.PlanAction;

/** What is said of an action. */
@Schema(name = "WriteTerritorialAction")
public record ActionRequest(
        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Qué se cuenta para su avance", examples = "talleres") @NotBlank @Size(max = 80)
        String measure,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String responsible,

        @Schema(description = "Política nacional a la que sirve, si sirve a una") @Nullable @Size(max = 20)
        String policy,

        @Schema(description = "Servicio, indicador u objetivo de esa política", examples = "S17")
        @Nullable
        @Size(max = 40)
        String elementCode) {

    PlanAction.Sheet toSheet() {
        return new PlanAction.Sheet(title.strip(), measure.strip(), responsible, policy, elementCode);
    }
}
