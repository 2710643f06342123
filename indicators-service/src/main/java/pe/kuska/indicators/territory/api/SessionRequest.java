package pe.kuska.indicators.territory.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session that was held. */
@Schema(name = "RecordTerritorialSession")
public record SessionRequest(
        @NotNull LocalDate heldOn,

        @Schema(description = "Códigos de las entidades que participaron; nunca personas") @NotEmpty @Size(max = 60)
        List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}") String> participants) {}
