package pe.kuska.tracking.alerts.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.alerts.MoveAlert;
import pe.kuska.tracking.alerts.domain.AlertAction;
import pe.kuska.tracking.followup.domain.Office;

/** What is said with a step of an alert. */
@Schema(name = "AlertStep")
record AlertStepRequest(
        @Nullable @Size(max = 64) @Schema(description = "Lista alert_risk; al evaluar")
        String risk,

        @Nullable @Size(max = 40) @Schema(description = "CUV, si al evaluar ya se sabe de quién se trata")
        String personCode,

        @Nullable @Size(max = 40) @Schema(description = "Código del caso de esa persona")
        String caseCode,

        @Nullable @Size(max = 32) @Schema(description = "Al trasladar")
        String toInstitution,

        @Nullable @Size(max = 32) @Schema(description = "Al trasladar")
        String toUnit,

        @Nullable @Size(max = 64) @Schema(description = "Lista alert_dismissal_reason o referral_rejection_reason")
        String reason) {

    static final AlertStepRequest NOTHING = new AlertStepRequest(null, null, null, null, null, null);

    MoveAlert.Command toCommand(AlertAction action) {
        String institution = blankToNull(toInstitution);
        return new MoveAlert.Command(
                action,
                blankToNull(risk),
                blankToNull(personCode),
                blankToNull(caseCode),
                institution == null ? null : new Office(institution, blankToNull(toUnit)),
                blankToNull(reason));
    }
}
