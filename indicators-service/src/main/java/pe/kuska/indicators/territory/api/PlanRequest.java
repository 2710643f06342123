package pe.kuska.indicators.territory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.TerritorialPlan;

/** What is said of a plan. */
@Schema(name = "WriteTerritorialPlan")
public record PlanRequest(
        @Schema(description = "La instancia que le da seguimiento") @Nullable
        UUID bodyId,

        @NotNull GovernmentLevel level,

        @NotNull @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}")
        String ubigeo,

        @NotBlank @Size(max = 300) String name,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String responsible,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(description = "La norma que lo aprueba; sin ella está en elaboración") @Nullable @Valid
        LegalActText act,

        @Schema(description = "Inventado para una demostración; solo al registrarlo") @Nullable
        Boolean synthetic) {

    TerritorialPlan.Sheet toSheet() {
        LegalActText approved = act;
        return new TerritorialPlan.Sheet(
                bodyId,
                level,
                ubigeo,
                name.strip(),
                responsible,
                startsOn,
                endsOn,
                approved == null ? null : approved.toAct());
    }

    boolean isSynthetic() {
        return Boolean.TRUE.equals(synthetic);
    }
}
