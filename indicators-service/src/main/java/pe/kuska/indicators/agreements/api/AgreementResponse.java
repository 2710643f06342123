package pe.kuska.indicators.agreements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.agreements.FollowAgreements;
import pe.kuska.indicators.agreements.domain.Agreement;
import pe.kuska.indicators.agreements.domain.AgreementState;

/** An agreement. */
@Schema(name = "Agreement")
public record AgreementResponse(
        UUID id,
        Agreement.Body body,
        String title,
        Optional<String> elementCode,
        Optional<String> ubigeo,
        String responsible,
        LocalDate agreedOn,
        LocalDate dueOn,
        Optional<UUID> sessionId,
        AgreementState state,
        boolean overdue,
        LocalDate nextReviewOn,
        boolean reviewDue,
        List<ReviewResponse> reviews) {

    /** A review. */
    @Schema(name = "AgreementReview")
    public record ReviewResponse(AgreementState state, String text, LocalDate reviewedOn, String institution) {}

    static AgreementResponse from(FollowAgreements.Standing standing) {
        Agreement agreement = standing.agreement();
        Agreement.Commitment commitment = agreement.commitment();
        return new AgreementResponse(
                agreement.id(),
                commitment.body(),
                commitment.title(),
                Optional.ofNullable(commitment.elementCode()),
                Optional.ofNullable(commitment.ubigeo()),
                commitment.responsible(),
                commitment.agreedOn(),
                commitment.dueOn(),
                Optional.ofNullable(commitment.sessionId()),
                agreement.state(),
                standing.overdue(),
                agreement.nextReviewOn(),
                standing.reviewDue(),
                standing.reviews().stream()
                        .map(review -> new ReviewResponse(
                                review.stateFound(), review.text(), review.reviewedOn(), review.institution()))
                        .toList());
    }
}
