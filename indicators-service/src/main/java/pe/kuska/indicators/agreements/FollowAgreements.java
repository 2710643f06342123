package pe.kuska.indicators.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.agreements.domain.Agreement;
import pe.kuska.indicators.agreements.domain.AgreementProblem;
import pe.kuska.indicators.agreements.domain.AgreementState;
import pe.kuska.indicators.agreements.domain.Review;
import pe.kuska.indicators.agreements.persistence.AgreementRepository;
import pe.kuska.indicators.agreements.persistence.ReviewRepository;
import pe.kuska.indicators.territory.HoldSession;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.TerritorialBody;
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
    private final HoldSession holdSession;
    private final ReadTerritory readTerritory;
    private final AuditTrail audit;

    FollowAgreements(
            InstantSource clock,
            AgreementRepository agreements,
            ReviewRepository reviews,
            HoldSession holdSession,
            ReadTerritory readTerritory,
            AuditTrail audit) {
        this.clock = clock;
        this.holdSession = holdSession;
        this.readTerritory = readTerritory;
        this.agreements = agreements;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** An agreement with its reviews, as it stands today. */
    public record Standing(Agreement agreement, List<Review> reviews, boolean overdue, boolean reviewDue) {}

    /**
     * Records what was agreed: the conducting ministry anything, the technical secretariat of a regional or local body
     * what came out of a session of it.
     *
     * @throws OutsideMandate for whoever is neither
     * @throws RuleViolation NOT_OF_THE_SESSION or INVALID_REQUEST
     */
    @Transactional
    public Standing agree(Agreement.Commitment commitment, Caller by) {
        UUID session = commitment.sessionId();
        if (session != null) {
            requireOf(holdSession.read(session, by), commitment);
        } else if (!by.has(Role.POLICY_LEAD)) {
            throw new OutsideMandate("agreement", "new");
        }
        Agreement agreement = new Agreement(Uuids.next(), commitment, clock.instant());
        agreements.persist(agreement);
        agreements.flush();
        audit.record(
                AuditEvent.of("AGREEMENT_RECORDED", "agreement", agreement.id().toString()));
        return standing(agreement, List.of());
    }

    @Transactional
    public List<Standing> list(Optional<UUID> territorialBody) {
        List<Agreement> found = territorialBody
                .map(body -> agreements.listOfSessions(readTerritory.sessionsOf(body)))
                .orElseGet(agreements::listByDueDay);
        return found.stream().map(agreement -> standing(agreement, List.of())).toList();
    }

    @Transactional
    public Standing read(UUID id) {
        Agreement agreement = find(id);
        return standing(agreement, reviews.listOf(id));
    }

    /**
     * The conducting ministry reviews any agreement and decides; an institution reports how far those are it answers for.
     *
     * @throws OutsideMandate for whoever is neither
     * @throws RuleViolation STATE_NOT_REACHABLE or DECIDED_BY_THE_LEAD
     */
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
        if (by.has(Role.POLICY_LEAD)) {
            agreement.reviewed(found, today);
        } else {
            agreement.reported(found, today);
        }
        reviews.persist(new Review(
                Uuids.next(), agreement, text, today, by.institution().code(), clock.instant()));
        audit.record(AuditEvent.of("AGREEMENT_REVIEWED", "agreement", id.toString()));
        reviews.flush();
        return standing(agreement, reviews.listOf(id));
    }

    private static void requireOf(HoldSession.Held held, Agreement.Commitment commitment) {
        TerritorialBody.Sheet body = held.body().sheet();
        Agreement.Body expected =
                body.level() == GovernmentLevel.REGIONAL ? Agreement.Body.REGIONAL_BODY : Agreement.Body.LOCAL_BODY;
        if (commitment.body() != expected
                || !body.ubigeo().equals(commitment.ubigeo())
                || !held.session().heldOn().equals(commitment.agreedOn())) {
            throw new RuleViolation(AgreementProblem.NOT_OF_THE_SESSION, "sessionId", "same-body-place-day");
        }
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
