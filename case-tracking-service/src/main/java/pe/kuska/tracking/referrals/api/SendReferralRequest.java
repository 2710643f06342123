package pe.kuska.tracking.referrals.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.referrals.SendReferral;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Desk;

/** What a unit says when it sends a person to another. */
@Schema(name = "SendReferral")
record SendReferralRequest(
        @NotBlank @Size(max = 40) @Schema(description = "CUV")
        String personCode,

        @Nullable @Size(max = 40) @Schema(description = "Código del caso por el que se deriva")
        String caseCode,

        @NotBlank @Size(max = 32) @Schema(examples = "MIMP") String toInstitution,
        @NotBlank @Size(max = 32) @Schema(examples = "CEM") String toUnit,

        @NotBlank @Size(max = 64) @Schema(description = "Lista referral_reason", examples = "ATENCION_INTEGRAL")
        String reason,

        @NotBlank @Size(max = 64) @Schema(description = "Lista legal_basis", examples = "DS_007_2023_IN")
        String legalBasis,

        @NotNull @Schema(description = "NOT_GIVEN no se admite: derive con OVERRIDDEN y su motivo, si la ley lo prevé")
        Consent consent,

        @Nullable @Size(max = 64) @Schema(description = "Lista consent_override_reason; solo con OVERRIDDEN")
        String overrideReason,

        @Nullable @Size(max = 4000) @Schema(description = "Texto para la unidad que recibe; se guarda cifrado")
        String notes,

        @Nullable @Size(max = 20) @Schema(description = "Documentos que acompañan; quedan con quien envía")
        List<@Valid DocumentRequest> documents) {

    /** A document that goes along. */
    @Schema(name = "ReferralDocument")
    record DocumentRequest(
            @NotBlank @Size(max = 64) @Schema(description = "Lista document_kind", examples = "INFORME_SOCIAL")
            String kind,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "Huella SHA-256 del archivo")
            String sha256) {}

    SendReferral.Command toCommand() {
        return new SendReferral.Command(
                personCode,
                blankToNull(caseCode),
                new Desk(toInstitution, toUnit),
                reason,
                legalBasis,
                consent,
                blankToNull(overrideReason),
                blankToNull(notes),
                documents == null
                        ? List.of()
                        : documents.stream()
                                .map(each -> new SendReferral.Document(each.kind(), each.sha256()))
                                .toList(),
                null);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
