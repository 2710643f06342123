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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

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

    @Column(name = "late_admitted_at")
    private @Nullable Instant lateAdmittedAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(nullable = false)
    private boolean late;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

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
        step(ReportAction.SAVE, at);
        write(content);
    }

    /** Hands it to the conducting ministry; broken rules keep it here. After the due day it is marked as late for good. */
    public void submit(Optional<Unit> unit, Deviation deviation, Optional<BigDecimal> advance, Instant at) {
        step(ReportAction.SUBMIT, at);
        requireComplete(unit, deviation, advance);
        if (deliveredAt == null) {
            deliveredAt = at;
            late = LocalDate.ofInstant(at, PeruTime.ZONE).isAfter(period.dueOn());
        }
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
        publishedAt = at;
    }

    /** Lets the entity deliver although the period is closed, and tells it why. */
    public void admitLate(String why, Instant at) {
        step(ReportAction.ADMIT_LATE, at);
        lateAdmittedAt = at;
        comment = why;
    }

    /** Opens a revision that starts from what this one says; this one keeps counting until the revision is published. */
    public Report rectify(UUID revisionId, String why, Instant at) {
        step(ReportAction.RECTIFY, at);
        Report next = new Report(revisionId, period, indicator, institution, revision + 1, ReportState.DRAFT, at);
        next.write(content());
        next.comment = why;
        next.deliveredAt = deliveredAt;
        next.late = late;
        return next;
    }

    private void step(ReportAction action, Instant at) {
        state = ReportTransitions.after(place(), action).orElseThrow(() -> refused(action));
        changedAt = at;
    }

    private RuleViolation refused(ReportAction action) {
        return ReportTransitions.isOf(state, action)
                ? new RuleViolation(ReportingProblem.PERIOD_NOT_IN_STATE, "period", action.name())
                : new RuleViolation(ReportingProblem.REPORT_NOT_IN_STATE, "state", action.name());
    }

    private ReportTransitions.Place place() {
        return new ReportTransitions.Place(state, period.state(), revision > 1 || lateAdmittedAt != null);
    }

    /** What may be done with it now. */
    public Set<ReportAction> actions() {
        return ReportTransitions.from(place());
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

    /** When the entity delivered it first. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** Whether it was delivered after its due day, which no revision undoes. */
    public boolean isLate() {
        return late;
    }

    /** Since when the entity may deliver although the period is closed. */
    public Optional<Instant> lateAdmittedAt() {
        return Optional.ofNullable(lateAdmittedAt);
    }

    /** Whether this revision ever counted; one rectified before its period was published never did. */
    public boolean wasPublished() {
        return publishedAt != null;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
