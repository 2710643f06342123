package pe.kuska.tracking.measures.domain;

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

/** What an authority ordered to protect a person, for a term or until it is lifted (D.Leg. 1297, Ley 28950). */
@Entity
@Table(name = "protection_measure")
public class Measure {

    /** Who ordered what, and on which norm. */
    public record Order(
            String kind,
            String legalBasis,
            String authority,
            LocalDate grantedOn,
            @Nullable LocalDate lastDay) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "case_code", updatable = false)
    private @Nullable String caseCode;

    @Column(updatable = false)
    private String kind;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private String authority;

    @Column(name = "granted_on", updatable = false)
    private LocalDate grantedOn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private int renewals;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String reason;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    private Measure(UUID id, String personCode, @Nullable String caseCode, Order order, Office recordedBy) {
        this.id = id;
        this.personCode = personCode;
        this.caseCode = caseCode;
        this.kind = order.kind();
        this.legalBasis = order.legalBasis();
        this.authority = order.authority();
        this.grantedOn = order.grantedOn();
        this.lastDay = order.lastDay();
        this.institution = recordedBy.institution();
        this.unit = recordedBy.unit();
        this.status = MeasureStatus.TABLE.start();
    }

    /**
     * Records an order.
     *
     * @throws RuleViolation if it lies ahead or ends before it begins
     */
    public static Measure grant(
            UUID id, String personCode, @Nullable String caseCode, Order order, Office recordedBy, LocalDate today) {
        if (order.grantedOn().isAfter(today)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "grantedOn", "not-in-the-future");
        }
        if (order.lastDay() != null && order.lastDay().isBefore(order.grantedOn())) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "lastDay", "after-granted");
        }
        return new Measure(id, personCode, caseCode, order, recordedBy);
    }

    /** The authority let it run longer. */
    public void renew(LocalDate newLastDay) {
        MeasureStatus next = MeasureStatus.TABLE.next(status, MeasureStatus.Action.RENEW);
        if (lastDay == null || !newLastDay.isAfter(lastDay)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "lastDay", "later-than-before");
        }
        status = next;
        lastDay = newLastDay;
        renewals++;
    }

    /** It was lifted, or its term has passed. */
    public void end(String why, LocalDate on) {
        status = MeasureStatus.TABLE.next(status, MeasureStatus.Action.END);
        reason = why;
        endedOn = on;
    }

    /** When it ends if nobody renews it: at the end of its last day in Peru. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(PeruTime.ZONE).toInstant());
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

    /** Who ordered what, with the last day as it is now. */
    public Order order() {
        return new Order(kind, legalBasis, authority, grantedOn, lastDay);
    }

    public int renewals() {
        return renewals;
    }

    public Office recordedBy() {
        return new Office(institution, unit);
    }

    public MeasureStatus status() {
        return status;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
