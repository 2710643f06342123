package pe.kuska.indicators.agreements.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.agreements.domain.Agreement;

/** An agreement to record. */
@Schema(name = "RecordAgreement")
public record AgreementRequest(
        @NotNull Agreement.Body body,
        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Elemento de un plan, p. ej. OBJ1.A3") @Nullable @Size(max = 40)
        String elementCode,

        @Nullable @Pattern(regexp = "[0-9]{2}([0-9]{2}){0,2}")
        String ubigeo,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String responsible,

        @NotNull LocalDate agreedOn,
        @NotNull LocalDate dueOn,

        @Schema(description = "La sesión de una instancia regional o local de la que salió") @Nullable
        UUID sessionId) {

    Agreement.Commitment toCommitment() {
        return new Agreement.Commitment(body, title, elementCode, ubigeo, responsible, agreedOn, dueOn, sessionId);
    }
}
