package pe.kuska.indicators.agreements.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.agreements.domain.AgreementState;

/** What a review found. */
@Schema(name = "ReviewAgreement")
public record ReviewRequest(
        @NotNull AgreementState state,
        @NotBlank @Size(max = 2000) String text) {}
