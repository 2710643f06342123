package pe.kuska.tracking.referrals.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which other unit a person goes, and why. */
@Schema(name = "RerouteReferral")
record RerouteRequest(
        @NotBlank @Size(max = 32) @Schema(examples = "MIMP") String toInstitution,
        @NotBlank @Size(max = 32) @Schema(examples = "UPE") String toUnit,

        @NotBlank @Size(max = 64) @Schema(description = "Lista referral_reroute_reason", examples = "SIN_RESPUESTA")
        String reason) {}
