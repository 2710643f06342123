package pe.kuska.indicators.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.agreements.domain.Agreement;
import pe.kuska.indicators.agreements.domain.AgreementState;
import pe.kuska.indicators.agreements.domain.Review;
import pe.kuska.indicators.agreements.persistence.AgreementRepository;
import pe.kuska.indicators.agreements.persistence.ReviewRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Records agreements, reviews them and tells which are late. */
@ApplicationScoped
public class FollowAgreements {

    private final InstantSource clock;
    private final AgreementRepository agreements;
    private final ReviewRepository reviews;
    private final AuditTrail audit;

    FollowAgreements(InstantSource clock, AgreementRepository agreements, ReviewRepository reviews, AuditTrail audit) {
        this.clock = clock;
        this.agreements = agreements;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** An agreement with its reviews, as it stands today. */
    public record Standing(Agreement agreement, List<Review> reviews, boolean overdue, boolean reviewDue) {}

    @Transactional
    public Standing agree(Agreement.Commitment commitment) {
        Agreement agreement = new Agreement(Uuids.next(), commitment, clock.instant());
        agreements.persist(agreement);
        agreements.flush();
        audit.record(
                AuditEvent.of("AGREEMENT_RECORDED", "agreement", agreement.id().toString()));
        return standing(agreement, List.of());
    }

    @Transactional
    public List<Standing> list() {
        return agreements.listByDueDay().stream()
                .map(agreement -> standing(agreement, List.of()))
                .toList();
    }

    @Transactional
    public Standing read(UUID id) {
        Agreement agreement = find(id);
        return standing(agreement, reviews.listOf(id));
    }

    /** The conducting ministry reviews any agreement, an institution those it answers for. */
    @Transactional
    public Standing review(UUID id, AgreementState found, String text, @Nullable String ifMatch, Caller by) {
        Agreement agreement = find(id);
        boolean own =
                agreement.commitment().responsible().equals(by.institution().code());
        if (!by.has(Role.POLICY_LEAD) && !own) {
            throw new OutsideMandate("agreement", id.toString());
        }
        Preconditions.require(ifMatch, agreement.version());
        LocalDate today = today();
        agreement.reviewed(found, today);
        reviews.persist(new Review(
                Uuids.next(), agreement, text, today, by.institution().code(), clock.instant()));
        audit.record(AuditEvent.of("AGREEMENT_REVIEWED", "agreement", id.toString()));
        reviews.flush();
        return standing(agreement, reviews.listOf(id));
    }

    private Agreement find(UUID id) {
        return agreements.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private Standing standing(Agreement agreement, List<Review> made) {
        LocalDate today = today();
        return new Standing(agreement, made, agreement.isOverdueOn(today), agreement.isReviewDueOn(today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
    }
}
