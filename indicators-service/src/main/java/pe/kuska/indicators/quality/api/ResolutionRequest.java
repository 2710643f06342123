package pe.kuska.indicators.quality.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;
import pe.kuska.indicators.quality.ResolveFinding;

/** What is said about a finding. */
@Schema(name = "Resolution")
public record ResolutionRequest(
        @NotNull @Size(min = 1, max = 20) String policy,
        @NotNull @Min(2000) @Max(2099) Integer year,
        @NotNull QualityRuleName rule,

        @Schema(description = "El código de lo que concierne") @NotNull @Size(min = 1, max = 40)
        String subject,

        @NotBlank @Size(max = 2000) String text) {

    ResolveFinding.Said toSaid() {
        return new ResolveFinding.Said(policy, year, rule, subject, text);
    }
}
