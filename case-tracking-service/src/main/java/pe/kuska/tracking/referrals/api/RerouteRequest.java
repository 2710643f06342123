package pe.kuska.tracking.referrals.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.referrals.RerouteReferral;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Desk;

/** To which other unit a person goes, why, and whether she agreed to that one. */
@Schema(name = "RerouteReferral")
record RerouteRequest(
        @NotBlank @Size(max = 32) @Schema(examples = "MIMP") String toInstitution,
        @NotBlank @Size(max = 32) @Schema(examples = "UPE") String toUnit,

        @NotBlank @Size(max = 64) @Schema(description = "Lista referral_reroute_reason", examples = "SIN_RESPUESTA")
        String reason,

        @Nullable
        @Schema(
                description =
                        "El consentimiento vale para una unidad: se pregunta otra vez. Sin él solo sigue lo que se derivó "
                                + "con OVERRIDDEN, por el mismo motivo")
        Consent consent,

        @Nullable @Size(max = 64) @Schema(description = "Lista consent_override_reason; solo con OVERRIDDEN")
        String overrideReason) {

    RerouteReferral.Elsewhere toElsewhere() {
        return new RerouteReferral.Elsewhere(new Desk(toInstitution, toUnit), reason, consent, overrideReason);
    }
}
