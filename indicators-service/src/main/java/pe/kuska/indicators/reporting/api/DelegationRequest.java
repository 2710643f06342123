package pe.kuska.indicators.reporting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Delegation;

/** What is delegated. */
@Schema(name = "Delegate")
public record DelegationRequest(
        @NotNull @Size(min = 1, max = 20) String policy,

        @Schema(description = "Sin indicador: todos los de la institución en la política") @Nullable @Size(max = 40)
        String indicator,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String toInstitution,

        @Nullable @Size(max = 40) String toUnit,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {

    Delegation.Terms toTerms() {
        return new Delegation.Terms(policy, indicator, toInstitution, toUnit, validFrom, validUntil);
    }
}
