package pe.kuska.tracking.referrals.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineResponse;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.domain.ReferralStep;

/** A referral as its two units see it. */
@Schema(name = "Referral")
record ReferralResponse(
        UUID id,
        ReferralStatus status,
        String personCode,
        Optional<String> caseCode,
        String fromInstitution,
        @Nullable String fromUnit,
        String toInstitution,
        @Nullable String toUnit,
        String reason,
        Optional<String> legalBasis,
        Consent consent,
        Optional<String> overrideReason,
        Instant sentAt,
        boolean overdue,
        Optional<DeadlineResponse> deadline,
        List<StepResponse> steps,

        @Schema(description = "La derivación a otra unidad cuyo lugar toma esta")
        Optional<UUID> previousId,

        @Schema(description = "Tipo y huella de los documentos que acompañan", examples = "INFORME_SOCIAL:9f86d0…")
        List<String> documents,

        @Schema(description = "Solo al leerla una de las dos unidades")
        Optional<String> notes) {

    /** One thing done with it. */
    @Schema(name = "ReferralStep")
    record StepResponse(
            @Schema(examples = "ReferralAccepted") String event,
            Instant occurredAt,
            @Nullable String reason) {

        static StepResponse from(ReferralStep step) {
            return new StepResponse(step.event().wireName(), step.occurredAt(), step.reason());
        }
    }

    static ReferralResponse from(Referral referral, Optional<Deadline> deadline, Optional<String> notes, Instant now) {
        return new ReferralResponse(
                referral.id(),
                referral.status(),
                referral.personCode(),
                referral.caseCode(),
                referral.from().institution(),
                referral.from().unit(),
                referral.to().institution(),
                referral.to().unit(),
                referral.reason(),
                referral.legalBasis(),
                referral.consent(),
                referral.overrideReason(),
                referral.sentAt(),
                deadline.map(each -> each.isOverdueAt(now)).orElse(false),
                deadline.map(each -> DeadlineResponse.from(each, now)),
                referral.steps().stream().map(StepResponse::from).toList(),
                referral.previousId(),
                referral.documents(),
                notes);
    }
}
