package pe.kuska.indicators.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** What an entity reports about one indicator in one period; a rectification is a further revision of it. */
@Entity
@Table(name = "indicator_report")
public class Report {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "period_id", nullable = false, updatable = false)
    private ReportingPeriod period;

    @Column(nullable = false, updatable = false)
    private String indicator;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_status")
    private @Nullable ObservationStatus figureStatus;

    private @Nullable BigDecimal value;

    private @Nullable BigDecimal numerator;

    private @Nullable BigDecimal denominator;

    private @Nullable String reason;

    private @Nullable String explanation;

    private @Nullable String narrative;

    @Column(nullable = false)
    private Breakdown breakdown;

    private @Nullable String comment;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    private Report(
            UUID id,
            ReportingPeriod period,
            String indicator,
            String institution,
            int revision,
            ReportState state,
            Instant changedAt) {
        this.id = id;
        this.period = period;
        this.indicator = indicator;
        this.institution = institution;
        this.revision = revision;
        this.state = state;
        this.changedAt = changedAt;
        this.breakdown = Breakdown.NONE;
    }

    /** What is expected of an entity when a period opens. */
    public static Report expected(UUID id, ReportingPeriod period, String indicator, String institution, Instant at) {
        return new Report(id, period, indicator, institution, 1, ReportState.PENDING, at);
    }

    /** Keeps what has been written so far. */
    public void save(ReportContent content, Instant at) {
        requirePeriodTakesEntries();
        step(ReportAction.SAVE, at);
        write(content);
    }

    /** Hands it to the conducting ministry; broken rules keep it here. */
    public void submit(Optional<Unit> unit, Deviation deviation, Optional<BigDecimal> advance, Instant at) {
        requirePeriodTakesEntries();
        step(ReportAction.SUBMIT, at);
        requireComplete(unit, deviation, advance);
    }

    /** Gives it back with what has to be looked at again. */
    public void observe(String what, Instant at) {
        step(ReportAction.OBSERVE, at);
        comment = what;
    }

    /** Answers an observation: what is now written is what the entity stands for. */
    public void correct(Optional<Unit> unit, Deviation deviation, Optional<BigDecimal> advance, Instant at) {
        step(ReportAction.CORRECT, at);
        requireComplete(unit, deviation, advance);
    }

    /** Accepts it. */
    public void validate(Instant at) {
        step(ReportAction.VALIDATE, at);
        comment = null;
    }

    /** Takes it out of the entity's hands, with its period. */
    public void close(Instant at) {
        step(ReportAction.CLOSE, at);
    }

    /** Makes it count. */
    public void publish(Instant at) {
        step(ReportAction.PUBLISH, at);
    }

    /** Opens a revision that starts from what this one says; this one keeps counting until the revision is published. */
    public Report rectify(UUID revisionId, String why, Instant at) {
        step(ReportAction.RECTIFY, at);
        Report next = new Report(revisionId, period, indicator, institution, revision + 1, ReportState.DRAFT, at);
        next.write(content());
        next.comment = why;
        return next;
    }

    private void step(ReportAction action, Instant at) {
        state = ReportTransitions.after(state, action)
                .orElseThrow(() -> new RuleViolation(ReportingProblem.REPORT_NOT_IN_STATE, "state", action.name()));
        changedAt = at;
    }

    private void requirePeriodTakesEntries() {
        boolean takes = revision > 1
                || period.state() == PeriodState.OPEN
                || (period.state() == PeriodState.UNDER_REVIEW && state == ReportState.OBSERVED);
        if (!takes) {
            throw new RuleViolation(ReportingProblem.PERIOD_NOT_IN_STATE, "period", "open");
        }
    }

    private void requireComplete(Optional<Unit> unit, Deviation deviation, Optional<BigDecimal> advance) {
        List<FieldError> broken = new ArrayList<>(content().brokenRules(unit));
        deviation.unexplained(content(), advance).ifPresent(broken::add);
        if (!broken.isEmpty()) {
            throw new RuleViolation(ReportingProblem.REPORT_INCOMPLETE, broken);
        }
    }

    private void write(ReportContent content) {
        figureStatus = content.status();
        value = content.value();
        numerator = content.numerator();
        denominator = content.denominator();
        reason = content.reason();
        explanation = content.explanation();
        narrative = content.narrative();
        breakdown = content.breakdown();
    }

    public ReportContent content() {
        return new ReportContent(
                figureStatus, value, numerator, denominator, reason, explanation, narrative, breakdown);
    }

    public UUID id() {
        return id;
    }

    public ReportingPeriod period() {
        return period;
    }

    public String indicator() {
        return indicator;
    }

    public String institution() {
        return institution;
    }

    public int revision() {
        return revision;
    }

    public ReportState state() {
        return state;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
