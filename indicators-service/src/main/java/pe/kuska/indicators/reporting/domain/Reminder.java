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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pe.kuska.platform.time.PeruTime;

/** An entity was reminded of what it still owes in a period. */
@Entity
@Table(name = "report_reminder")
public class Reminder {

    /** Why it was reminded. */
    public enum Cause {
        DUE_SOON,
        OVERDUE,
        ASKED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "period_id", nullable = false)
    private ReportingPeriod period;

    @Column(nullable = false)
    private String institution;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Cause cause;

    @Column(nullable = false)
    private int outstanding;

    @Column(name = "occasion_on", nullable = false)
    private LocalDate occasionOn;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    public Reminder(
            UUID id,
            ReportingPeriod period,
            String institution,
            ReminderPlan.Occasion occasion,
            int outstanding,
            Instant recordedAt) {
        this.id = id;
        this.period = period;
        this.institution = institution;
        this.cause = occasion.cause();
        this.occasionOn = occasion.on();
        this.outstanding = outstanding;
        this.recordedOn = LocalDate.ofInstant(recordedAt, PeruTime.ZONE);
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public ReportingPeriod period() {
        return period;
    }

    public String institution() {
        return institution;
    }

    public Cause cause() {
        return cause;
    }

    /** How many reports were still owed. */
    public int outstanding() {
        return outstanding;
    }

    /** The day on which this was due to be said, whenever it could be. */
    public LocalDate occasionOn() {
        return occasionOn;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
