package pe.kuska.indicators.territory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.TerritorialBody;

/** What is said of a body. */
@Schema(name = "WriteTerritorialBody")
public record BodyRequest(
        @NotNull TerritorialBody.Kind kind,
        @NotNull GovernmentLevel level,

        @NotNull @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}")
        String ubigeo,

        @NotBlank @Size(max = 300) String name,
        @NotNull @Valid LegalActText act,

        @Schema(description = "Entidad que ejerce la secretaría técnica")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String secretariat,

        @Schema(description = "Desde cuándo ya no existe") @Nullable
        LocalDate dissolvedOn,

        @Schema(description = "Inventada para una demostración; solo al registrarla") @Nullable
        Boolean synthetic) {

    TerritorialBody.Sheet toSheet() {
        return new TerritorialBody.Sheet(kind, level, ubigeo, name.strip(), act.toAct(), secretariat, dissolvedOn);
    }

    boolean isSynthetic() {
        return Boolean.TRUE.equals(synthetic);
    }
}
