package pe.kuska.tracking.referrals.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/** A person sent from one unit to another, until the other has answered (D.S. 007-2023-IN, derivación). */
@Entity
@Table(name = "referral")
public class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "case_code", updatable = false)
    private @Nullable String caseCode;

    @Column(name = "from_institution", updatable = false)
    private String fromInstitution;

    @Column(name = "from_unit", updatable = false)
    private @Nullable String fromUnit;

    @Column(name = "to_institution", updatable = false)
    private String toInstitution;

    @Column(name = "to_unit", updatable = false)
    private String toUnit;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_basis", updatable = false)
    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Consent consent;

    @Column(name = "override_reason", updatable = false)
    private @Nullable String overrideReason;

    @Column(name = "sealed_notes", updatable = false)
    private byte @Nullable [] sealedNotes;

    @Column(name = "previous_id", updatable = false)
    private @Nullable UUID previousId;

    @Column(updatable = false)
    private List<String> documents = List.of();

    @Column(name = "for_child", updatable = false)
    private boolean forChild;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "status_since")
    private Instant statusSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferralStep> steps = new ArrayList<>();

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    private Referral(NewReferral sent, Instant now) {
        this.id = sent.id();
        this.personCode = sent.personCode();
        this.caseCode = sent.caseCode();
        this.fromInstitution = sent.from().institution();
        this.fromUnit = sent.from().unit();
        this.toInstitution = sent.to().institution();
        this.toUnit = Objects.requireNonNull(sent.to().unit(), "a person is sent to a unit");
        this.reason = sent.reason();
        this.legalBasis = sent.legalBasis();
        this.consent = sent.consent();
        this.overrideReason = sent.overrideReason();
        this.sealedNotes = sent.sealedNotes();
        this.previousId = sent.previousId();
        this.documents = List.copyOf(sent.documents());
        this.forChild = sent.forChild();
        this.status = ReferralStatus.SENT;
        this.sentAt = now;
        this.statusSince = now;
    }

    /**
     * Sends a person to a unit.
     *
     * @throws RuleViolation if the person did not agree and no lawful reason is recorded, or a unit refers to itself
     */
    public static Referral send(NewReferral sent, String by, Instant now) {
        switch (sent.consent()) {
            case NOT_GIVEN ->
                throw new RuleViolation(ReferralProblem.CONSENT_MISSING, "consent", "given-or-overridden");
            case OVERRIDDEN -> {
                if (sent.overrideReason() == null) {
                    throw new RuleViolation(ReferralProblem.CONSENT_MISSING, "overrideReason", "required");
                }
            }
            case GIVEN -> {
                if (sent.overrideReason() != null) {
                    throw new RuleViolation(ReferralProblem.INVALID_REFERRAL, "overrideReason", "only-if-overridden");
                }
            }
        }
        if (sent.from().equals(sent.to())) {
            throw new RuleViolation(ReferralProblem.INVALID_REFERRAL, "toUnit", "not-to-itself");
        }
        Referral referral = new Referral(sent, now);
        referral.steps.add(new ReferralStep(ReferralEvent.SENT, now, by, null));
        return referral;
    }

    /**
     * Takes a step and tells what happened by it.
     *
     * @param reasonCode why, for the steps that need it
     * @throws RuleViolation if the state does not admit the step, or the reason is missing
     */
    public List<ReferralStep> take(ReferralAction action, @Nullable String reasonCode, String by, Instant now) {
        ReferralTransitions.Edge edge = ReferralTransitions.from(status, action)
                .orElseThrow(() -> new RuleViolation(ReferralProblem.STEP_NOT_ALLOWED));
        if (action.needsReason() && reasonCode == null) {
            throw new RuleViolation(ReferralProblem.REASON_REQUIRED, "reason", "required");
        }
        List<ReferralStep> taken = new ArrayList<>();
        for (ReferralEvent event : edge.events()) {
            boolean concluding = event == edge.events().getLast();
            taken.add(new ReferralStep(event, now, by, concluding && action.needsReason() ? reasonCode : null));
        }
        steps.addAll(taken);
        status = edge.to();
        statusSince = now;
        return List.copyOf(taken);
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

    public Desk from() {
        return new Desk(fromInstitution, fromUnit);
    }

    public Desk to() {
        return new Desk(toInstitution, toUnit);
    }

    public String reason() {
        return reason;
    }

    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    public Consent consent() {
        return consent;
    }

    public Optional<String> overrideReason() {
        return Optional.ofNullable(overrideReason);
    }

    /** The encrypted free text, for whoever may open it. */
    public Optional<byte[]> sealedNotes() {
        return Optional.ofNullable(sealedNotes);
    }

    /** The referral to another unit that this one takes the place of. */
    public Optional<UUID> previousId() {
        return Optional.ofNullable(previousId);
    }

    /** Kind and digest of the documents that go along. */
    public List<String> documents() {
        return List.copyOf(documents);
    }

    /** Whether the person was known to be a child when it was sent. */
    public boolean isForChild() {
        return forChild;
    }

    public ReferralStatus status() {
        return status;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Since when it stands where it stands. */
    public Instant statusSince() {
        return statusSince;
    }

    /** All that was done with it, oldest first. */
    public List<ReferralStep> steps() {
        return List.copyOf(steps);
    }

    /** The step that brought it to where it stands. */
    public ReferralStep lastStep() {
        return steps.getLast();
    }
}
