package pe.kuska.indicators.training.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.training.domain.Edition;

/** An edition to register. */
@Schema(name = "RegisterEdition")
public record EditionRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String entity,

        @Nullable @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}")
        String ubigeo,

        @NotNull LocalDate startedOn,
        @NotNull LocalDate endedOn,
        @NotNull @Min(1) @Max(1000000) Integer enrolled,
        @NotNull @Min(0) @Max(1000000) Integer approved) {

    Edition.Held toHeld() {
        return new Edition.Held(entity, ubigeo, startedOn, endedOn, enrolled, approved);
    }
}
