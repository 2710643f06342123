package pe.kuska.tracking.emergencyaccess.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;

/**
 * One person's access, for a short time, to the path of somebody whom nothing ties to them. It is never prolonged: whoever
 * needs more asks again and says why.
 */
@Entity
@Table(name = "emergency_access")
public class EmergencyAccess {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(updatable = false)
    private String reason;

    @Column(name = "sealed_explanation", updatable = false)
    private byte[] sealedExplanation;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AccessReview review;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "sealed_opinion")
    private byte @Nullable [] sealedOpinion;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected EmergencyAccess() {}

    /**
     * Breaks the glass.
     *
     * @param reason a code of {@code emergency_access_reason}
     * @param sealedExplanation what happens, in words
     */
    public EmergencyAccess(
            UUID id,
            String personCode,
            String openedBy,
            Office at,
            String reason,
            byte[] sealedExplanation,
            Instant now,
            Duration lasts) {
        this.id = id;
        this.personCode = personCode;
        this.openedBy = openedBy;
        this.institution = at.institution();
        this.unit = at.unit();
        this.reason = reason;
        this.sealedExplanation = sealedExplanation.clone();
        this.openedAt = now;
        this.endsAt = now.plus(lasts);
        this.review = AccessReview.TABLE.start();
    }

    /** A second person judges, with their words sealed. */
    public void judge(AccessReview.Verdict verdict, byte @Nullable [] opinion, String by, Instant now) {
        if (by.equals(openedBy)) {
            throw new RuleViolation(EmergencyAccessProblem.OWN_ACCESS);
        }
        review = AccessReview.TABLE.next(review, verdict);
        reviewedBy = by;
        reviewedAt = now;
        sealedOpinion = opinion;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String personCode() {
        return personCode;
    }

    public String openedBy() {
        return openedBy;
    }

    public Office openedAtDesk() {
        return new Office(institution, unit);
    }

    public String reason() {
        return reason;
    }

    public byte[] sealedExplanation() {
        return sealedExplanation.clone();
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public AccessReview review() {
        return review;
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    public byte @Nullable [] sealedOpinion() {
        return sealedOpinion;
    }
}
