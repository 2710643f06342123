package pe.kuska.tracking.plans.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/** A reintegration plan, made with the person and signed by all who commit themselves (D.S. 009-2019-MIMP). */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanKind kind;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "previous_id", updatable = false)
    private @Nullable UUID previousId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Embedded
    private PlanVersions versions = new PlanVersions();

    private @Nullable String reason;

    private @Nullable String outcome;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_follow_up", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<FollowUp> followUps = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_action_done", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<DoneAction> done = new ArrayList<>();

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /**
     * Offers a plan.
     *
     * @param previousId the person's last plan, if they have had one: they are readmitted
     */
    public Plan(UUID id, String personCode, PlanKind kind, Office by, @Nullable UUID previousId, Instant now) {
        this.id = id;
        this.personCode = personCode;
        this.kind = kind;
        this.institution = by.institution();
        this.unit = by.unit();
        this.previousId = previousId;
        this.status = PlanAction.TABLE.start();
        this.statusSince = now;
    }

    /** The person wants to make a plan: an adult consents, a child is heard. */
    public void accept(boolean heard, Instant now) {
        requireHeard(heard);
        move(PlanAction.ACCEPT, now);
    }

    public void decline(String why, Instant now) {
        move(PlanAction.DECLINE, now);
        reason = why;
    }

    /** Writes a new version; the ones before it stay. */
    public void write(List<PlannedAction> newActions, String newPlace) {
        requireInWriting();
        versions.write(newActions, newPlace);
    }

    /**
     * Somebody stands by the current version. Who signed already has signed.
     *
     * @param heard for the person's signature: the consent is recorded, or the child was heard
     */
    public void sign(Signature signature, boolean heard) {
        versions.requireWritten();
        requireInWriting();
        if (signature.as() == Signature.As.PERSON) {
            requireHeard(heard);
        }
        versions.sign(signature);
    }

    /** All have signed. */
    public void agree(Instant now) {
        PlanAction.TABLE.next(status, PlanAction.AGREE);
        versions.requireSignatures(madeBy());
        move(PlanAction.AGREE, now);
    }

    /** It begins, with the follow-ups that the rules ask for. */
    public void start(List<LocalDate> calendar, Instant now) {
        move(PlanAction.START, now);
        book().plan(calendar);
    }

    /** Records a follow-up; earlier ones come first. */
    public void followUp(int number, String progress, byte @Nullable [] sealedNote, Instant now) {
        if (status != PlanStatus.IN_PROGRESS) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        book().hold(number, progress, sealedNote, now);
    }

    public void review(String why, Instant now) {
        move(PlanAction.REVIEW, now);
        reason = why;
    }

    /** It goes on; a version that was changed must be signed anew. */
    public void resume(Instant now) {
        PlanAction.TABLE.next(status, PlanAction.RESUME);
        versions.requireSignatures(madeBy());
        move(PlanAction.RESUME, now);
        reason = null;
    }

    /** It has come to its end. Somebody must have looked how the person is doing, and at all that was due. */
    public void complete(String what, LocalDate today, Instant now) {
        PlanStatus next = PlanAction.TABLE.next(status, PlanAction.COMPLETE);
        if (book().misses(today) || book().isUnopened()) {
            throw new RuleViolation(PlanProblem.FOLLOW_UP_MISSING);
        }
        status = next;
        statusSince = now;
        outcome = what;
    }

    public void interrupt(String why, Instant now) {
        move(PlanAction.INTERRUPT, now);
        reason = why;
    }

    /** An action of the current version was done, by whoever committed to it. */
    public void done(UUID actionId, String by, Instant now) {
        if (status != PlanStatus.IN_PROGRESS && status != PlanStatus.UNDER_REVIEW) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        if (!isDone(actionId)) {
            done.add(new DoneAction(actionId, now, by));
        }
    }

    private void move(PlanAction action, Instant now) {
        status = PlanAction.TABLE.next(status, action);
        statusSince = now;
    }

    private static void requireHeard(boolean heard) {
        if (!heard) {
            throw new RuleViolation(PlanProblem.PERSON_NOT_HEARD, "heard", "required");
        }
    }

    private void requireInWriting() {
        if (status != PlanStatus.DRAFTING && status != PlanStatus.UNDER_REVIEW) {
            throw new RuleViolation(PlanProblem.NOT_IN_WRITING);
        }
    }

    private FollowUpBook book() {
        return new FollowUpBook(followUps);
    }

    public boolean isDone(UUID actionId) {
        return done.stream().anyMatch(each -> each.id().equals(actionId));
    }

    /** Whether it ever began: one that was declined, or interrupted while it was written, did not. */
    public boolean wasCarriedOut() {
        return !followUps.isEmpty();
    }

    /** The next follow-up, if one is left. */
    public Optional<FollowUp> nextFollowUp() {
        return book().next();
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

    public PlanKind kind() {
        return kind;
    }

    public Office madeBy() {
        return new Office(institution, unit);
    }

    /** The plan before this one: the person was readmitted. */
    public Optional<UUID> previousId() {
        return Optional.ofNullable(previousId);
    }

    public PlanStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public int currentVersion() {
        return versions.current();
    }

    public Optional<String> place() {
        return Optional.ofNullable(versions.place());
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The actions of the current version. */
    public List<PlannedAction> actions() {
        return actions(versions.current());
    }

    public List<PlannedAction> actions(int ofVersion) {
        return versions.actions(ofVersion);
    }

    /** The signatures under the current version. */
    public List<Signature> signatures() {
        return versions.signatures();
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    public List<DoneAction> done() {
        return List.copyOf(done);
    }
}
