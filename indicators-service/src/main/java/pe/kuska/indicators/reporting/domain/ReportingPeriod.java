package pe.kuska.indicators.reporting.domain;

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

/** A half-year or year of a policy in which its entities report. */
@Entity
@Table(name = "reporting_period")
public class ReportingPeriod {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String policy;

    @Column(nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PeriodPart part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PeriodState state;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReportingPeriod() {}

    public ReportingPeriod(UUID id, String policy, int year, PeriodPart part, LocalDate dueOn, Instant openedAt) {
        this.id = id;
        this.policy = policy;
        this.year = year;
        this.part = part;
        this.state = PeriodState.OPEN;
        this.dueOn = dueOn;
        this.openedAt = openedAt;
    }

    /**
     * Goes on to the next state.
     *
     * @throws RuleViolation PERIOD_NOT_IN_STATE if that is not the next one
     */
    public void advanceTo(PeriodState next, Instant at) {
        if (!state.next().filter(next::equals).isPresent()) {
            throw new RuleViolation(ReportingProblem.PERIOD_NOT_IN_STATE, "state", "next");
        }
        state = next;
        if (next == PeriodState.PUBLISHED) {
            publishedAt = at;
        }
    }

    /** Whether its due day has passed without it having been closed. */
    public boolean isOverdueOn(LocalDate day) {
        return (state == PeriodState.OPEN || state == PeriodState.UNDER_REVIEW) && day.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public String policy() {
        return policy;
    }

    public int year() {
        return year;
    }

    public PeriodPart part() {
        return part;
    }

    public String code() {
        return part.codeOf(year);
    }

    public PeriodState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
