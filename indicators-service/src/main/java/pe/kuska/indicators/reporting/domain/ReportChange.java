package pe.kuska.indicators.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.platform.caller.Caller;

/** One step of a report: who took it, when, and what the report then said. Only ever added to. */
@Entity
@Table(name = "report_change")
public class ReportChange {

    @Id
    private UUID id;

    @Column(name = "report_id", nullable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after", nullable = false)
    private ReportState stateAfter;

    @Column(nullable = false)
    private String institution;

    @Column(nullable = false)
    private String subject;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    private @Nullable String comment;

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

    @SuppressWarnings("NullAway.Init")
    protected ReportChange() {}

    public ReportChange(
            UUID id, Report report, ReportAction action, Caller by, @Nullable String comment, Instant recordedAt) {
        ReportContent content = report.content();
        this.id = id;
        this.reportId = report.id();
        this.action = action;
        this.stateAfter = report.state();
        this.institution = by.institution().code();
        this.subject = by.subject();
        this.recordedAt = recordedAt;
        this.comment = comment;
        this.figureStatus = content.status();
        this.value = content.value();
        this.numerator = content.numerator();
        this.denominator = content.denominator();
        this.reason = content.reason();
        this.explanation = content.explanation();
        this.narrative = content.narrative();
        this.breakdown = content.breakdown();
    }

    public UUID id() {
        return id;
    }

    public ReportAction action() {
        return action;
    }

    public ReportState stateAfter() {
        return stateAfter;
    }

    public String institution() {
        return institution;
    }

    /** The identity provider's pseudonymous id of the person. */
    public String subject() {
        return subject;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public ReportContent content() {
        return new ReportContent(
                figureStatus, value, numerator, denominator, reason, explanation, narrative, breakdown);
    }
}
