package pe.kuska.indicators.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/** What a body agreed that an institution is to do by a day; looked at every six months while it is open. */
@Entity
@Table(name = "agreement")
public class Agreement {

    private static final int MONTHS_BETWEEN_REVIEWS = 6;

    /** Who agreed. */
    public enum Body {
        MULTISECTOR_COMMISSION,
        REGIONAL_BODY,
        LOCAL_BODY,
        BINATIONAL_PLAN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Body body;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "element_code", updatable = false)
    private @Nullable String elementCode;

    @Column(updatable = false)
    private @Nullable String ubigeo;

    @Column(nullable = false, updatable = false)
    private String responsible;

    @Column(name = "agreed_on", nullable = false, updatable = false)
    private LocalDate agreedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementState state;

    @Column(name = "next_review_on", nullable = false)
    private LocalDate nextReviewOn;

    @Column(name = "session_id", updatable = false)
    private @Nullable UUID sessionId;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    public Agreement(UUID id, Commitment commitment, Instant recordedAt) {
        this.id = id;
        this.body = commitment.body();
        this.title = commitment.title();
        this.elementCode = commitment.elementCode();
        this.ubigeo = commitment.ubigeo();
        this.responsible = commitment.responsible();
        this.agreedOn = commitment.agreedOn();
        this.dueOn = commitment.dueOn();
        this.sessionId = commitment.sessionId();
        this.state = AgreementState.PENDING;
        this.nextReviewOn = commitment.agreedOn().plusMonths(MONTHS_BETWEEN_REVIEWS);
        this.recordedAt = recordedAt;
    }

    /**
     * What was agreed.
     *
     * @param elementCode the element of a plan it carries out, such as {@code OBJ1.A3} of the binational plan
     * @param ubigeo whose territory it concerns, for a regional or local body
     * @param sessionId the session of a regional or local body it came out of, if that is registered
     */
    public record Commitment(
            Body body,
            String title,
            @Nullable String elementCode,
            @Nullable String ubigeo,
            String responsible,
            LocalDate agreedOn,
            LocalDate dueOn,
            @Nullable UUID sessionId) {}

    /** Notes in which state a review found it; the next one is due half a year later. */
    public void reviewed(AgreementState found, LocalDate on) {
        if (!state.afterReview().contains(found)) {
            throw new RuleViolation(AgreementProblem.STATE_NOT_REACHABLE, "state", "reachable");
        }
        state = found;
        nextReviewOn = on.plusMonths(MONTHS_BETWEEN_REVIEWS);
    }

    /** Notes what the responsible entity says of it. */
    public void reported(AgreementState found, LocalDate on) {
        if (state.afterReview().contains(found) && !state.reportable().contains(found)) {
            throw new RuleViolation(AgreementProblem.DECIDED_BY_THE_LEAD, "state", "reportable");
        }
        reviewed(found, on);
    }

    public boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && day.isAfter(dueOn);
    }

    public boolean isReviewDueOn(LocalDate day) {
        return state.isOpen() && !day.isBefore(nextReviewOn);
    }

    public UUID id() {
        return id;
    }

    public Commitment commitment() {
        return new Commitment(body, title, elementCode, ubigeo, responsible, agreedOn, dueOn, sessionId);
    }

    public AgreementState state() {
        return state;
    }

    public LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public long version() {
        return version;
    }
}
