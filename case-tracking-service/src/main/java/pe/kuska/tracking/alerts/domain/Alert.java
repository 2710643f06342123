package pe.kuska.tracking.alerts.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/**
 * Somebody told of a possible victim. The clock runs from when it was received, not from when it was typed in (2023 report:
 * three hours).
 */
@Entity
@Table(name = "alert")
public class Alert {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String channel;

    @Column(updatable = false)
    private String sign;

    @Column(updatable = false)
    private @Nullable String ubigeo;

    @Column(name = "sealed_account", updatable = false)
    private byte @Nullable [] sealedAccount;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "clock_from")
    private Instant clockFrom;

    @Enumerated(EnumType.STRING)
    private AlertStatus status;

    private @Nullable String risk;

    private @Nullable String reason;

    @Column(name = "person_code")
    private @Nullable String personCode;

    @Column(name = "case_code")
    private @Nullable String caseCode;

    @Column(name = "to_institution")
    private @Nullable String toInstitution;

    @Column(name = "to_unit")
    private @Nullable String toUnit;

    @Column(name = "referred_at")
    private @Nullable Instant referredAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "delivered_to")
    private @Nullable String deliveredTo;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Alert() {}

    private Alert(UUID id, String channel, String sign, Office by, Instant receivedAt) {
        this.id = id;
        this.channel = channel;
        this.sign = sign;
        this.institution = by.institution();
        this.unit = by.unit();
        this.receivedAt = receivedAt;
        this.clockFrom = receivedAt;
        this.status = AlertAction.TABLE.start();
    }

    /**
     * Takes an alert down; two fields are enough.
     *
     * @param sealedAccount what the person said, already encrypted
     * @throws RuleViolation if it was received in the future
     */
    public static Alert receive(
            UUID id,
            String channel,
            String sign,
            @Nullable String ubigeo,
            byte @Nullable [] sealedAccount,
            Office by,
            Instant receivedAt,
            Instant now) {
        if (receivedAt.isAfter(now)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "receivedAt", "not-in-the-future");
        }
        Alert alert = new Alert(id, channel, sign, by, receivedAt);
        alert.ubigeo = ubigeo;
        alert.sealedAccount = sealedAccount;
        return alert;
    }

    /** Says how serious it is and, if they are known already, whom it is about. */
    public void evaluate(String risk, @Nullable String personCode, @Nullable String caseCode) {
        status = AlertAction.TABLE.next(status, AlertAction.EVALUATE);
        this.risk = risk;
        this.personCode = personCode;
        this.caseCode = caseCode;
    }

    /** Hands it to the unit that must attend to it. */
    public void refer(Office to, Instant now) {
        if (to.equals(receivedBy())) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "toUnit", "not-to-itself");
        }
        status = AlertAction.TABLE.next(status, AlertAction.REFER);
        toInstitution = to.institution();
        toUnit = to.unit();
        referredAt = now;
        deliveredAt = null;
        deliveredTo = null;
    }

    public void dismiss(String reason) {
        status = AlertAction.TABLE.next(status, AlertAction.DISMISS);
        this.reason = reason;
    }

    /** The unit has it: from now on there is proof of delivery. The first receipt counts. */
    public void acknowledge(String by, Instant now) {
        status = AlertAction.TABLE.next(status, AlertAction.ACKNOWLEDGE);
        deliver(by, now);
    }

    /** The unit has done what the alert called for; who attends has received. */
    public void attend(String by, Instant now) {
        status = AlertAction.TABLE.next(status, AlertAction.ATTEND);
        deliver(by, now);
    }

    /** The unit cannot attend to it: whoever received it must find another, and the clock begins anew. */
    public void giveBack(String reason, String by, Instant now) {
        status = AlertAction.TABLE.next(status, AlertAction.RETURN);
        deliver(by, now);
        this.reason = reason;
        clockFrom = now;
    }

    private void deliver(String by, Instant now) {
        if (deliveredAt == null) {
            deliveredAt = now;
            deliveredTo = by;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String channel() {
        return channel;
    }

    public String sign() {
        return sign;
    }

    public Optional<String> ubigeo() {
        return Optional.ofNullable(ubigeo);
    }

    public byte @Nullable [] sealedAccount() {
        return sealedAccount;
    }

    public Office receivedBy() {
        return new Office(institution, unit);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** From when the time to refer it runs. */
    public Instant clockFrom() {
        return clockFrom;
    }

    public AlertStatus status() {
        return status;
    }

    public Optional<String> risk() {
        return Optional.ofNullable(risk);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> personCode() {
        return Optional.ofNullable(personCode);
    }

    public Optional<String> caseCode() {
        return Optional.ofNullable(caseCode);
    }

    /** The unit that must attend to it. */
    public Optional<Office> referredTo() {
        return Optional.ofNullable(toInstitution).map(to -> new Office(to, toUnit));
    }

    public Optional<Instant> referredAt() {
        return Optional.ofNullable(referredAt);
    }

    /** When the unit had it in hand. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** Pseudonymous id of whoever had it in hand. */
    public Optional<String> deliveredTo() {
        return Optional.ofNullable(deliveredTo);
    }
}
