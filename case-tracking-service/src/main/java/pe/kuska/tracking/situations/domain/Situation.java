package pe.kuska.tracking.situations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/**
 * A special protection unit establishes whether a child is at risk of losing, or has lost, her family's protection
 * (D.Leg. 1297), and owes her a specialised shelter if she has.
 */
@Entity
@Table(name = "child_situation")
public class Situation {

    /**
     * What was found.
     *
     * @param outcome a code of {@code child_situation}
     * @param owesShelter whether the child must be referred to a shelter because of it
     * @param on the day of the decision
     * @param measureId the protection measure that was granted by it, if one was
     */
    public record Finding(
            String outcome,
            boolean owesShelter,
            LocalDate on,
            @Nullable UUID measureId) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "case_code", updatable = false)
    private @Nullable String caseCode;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private SituationStatus status;

    @Column(name = "determined_at")
    private @Nullable Instant determinedAt;

    @Column(name = "determined_on")
    private @Nullable LocalDate determinedOn;

    private @Nullable String outcome;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Column(name = "sealed_note")
    private byte @Nullable [] sealedNote;

    @Column(name = "placed_by")
    private @Nullable UUID placedBy;

    @Column(name = "shelter_owed_since")
    private @Nullable Instant shelterOwedSince;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String reason;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Situation() {}

    /** A unit begins to establish a child's situation. */
    public Situation(UUID id, String personCode, @Nullable String caseCode, Office by, Instant now) {
        this.id = id;
        this.personCode = personCode;
        this.caseCode = caseCode;
        this.institution = by.institution();
        this.unit = by.unit();
        this.openedAt = now;
        this.status = SituationStatus.TABLE.start();
    }

    /**
     * The unit has decided.
     *
     * @throws RuleViolation if the decision lies ahead
     */
    public void determine(Finding finding, byte @Nullable [] note, Instant now) {
        SituationStatus next = SituationStatus.TABLE.next(
                status, finding.owesShelter() ? SituationStatus.Action.OWE_SHELTER : SituationStatus.Action.DETERMINE);
        if (finding.on().isAfter(LocalDate.ofInstant(now, PeruTime.ZONE))) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "determinedOn", "not-in-the-future");
        }
        status = next;
        outcome = finding.outcome();
        determinedOn = finding.on();
        measureId = finding.measureId();
        sealedNote = note;
        determinedAt = now;
        shelterOwedSince = finding.owesShelter() ? now : null;
        endedAt = finding.owesShelter() ? null : now;
    }

    /**
     * The child was referred to a shelter, or has arrived in one.
     *
     * @param by the referral or stay
     */
    public void place(UUID by, Instant now) {
        status = SituationStatus.TABLE.next(status, SituationStatus.Action.PLACE);
        placedBy = by;
        endedAt = now;
    }

    /** The child has no shelter any more, and is owed one from this moment as she was when her situation was determined. */
    public void loseShelter(Instant now) {
        status = SituationStatus.TABLE.next(status, SituationStatus.Action.LOSE_SHELTER);
        placedBy = null;
        shelterOwedSince = now;
        endedAt = null;
    }

    /** The child needs no shelter after all. */
    public void release(String why, Instant now) {
        status = SituationStatus.TABLE.next(status, SituationStatus.Action.RELEASE);
        reason = why;
        endedAt = now;
    }

    /** Nothing is to be determined. */
    public void withdraw(String why, Instant now) {
        status = SituationStatus.TABLE.next(status, SituationStatus.Action.WITHDRAW);
        reason = why;
        endedAt = now;
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

    public Optional<String> caseCode() {
        return Optional.ofNullable(caseCode);
    }

    public Office openedBy() {
        return new Office(institution, unit);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public SituationStatus status() {
        return status;
    }

    public Optional<Instant> determinedAt() {
        return Optional.ofNullable(determinedAt);
    }

    public Optional<LocalDate> determinedOn() {
        return Optional.ofNullable(determinedOn);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<UUID> measureId() {
        return Optional.ofNullable(measureId);
    }

    public byte @Nullable [] sealedNote() {
        return sealedNote;
    }

    public Optional<UUID> placedBy() {
        return Optional.ofNullable(placedBy);
    }

    /** Since when the child has been owed a shelter, for as long as she was last without one. */
    public Optional<Instant> shelterOwedSince() {
        return Optional.ofNullable(shelterOwedSince);
    }

    /** Whether she lost a shelter that she had. */
    public boolean isOwedAgain() {
        return shelterOwedSince != null && !shelterOwedSince.equals(determinedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
