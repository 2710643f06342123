package pe.kuska.indicators.compliance.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;
import pe.kuska.indicators.progress.domain.ValuationLevel;

/** An assessment of the follow-up system. */
@Schema(name = "AssessFollowUp")
public record FollowUpRequest(
        @NotNull ValuationLevel level,

        @Schema(description = "En qué se apoya la evaluación") @NotBlank @Size(max = 2000)
        String basis) {

    FollowUpRecord.Said toSaid() {
        return new FollowUpRecord.Said(level, basis);
    }
}
