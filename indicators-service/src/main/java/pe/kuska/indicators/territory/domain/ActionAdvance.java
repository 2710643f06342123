package pe.kuska.indicators.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far an action came in a year; a correction is a further revision, the last one holds. */
@Entity
@Table(name = "territorial_advance")
public class ActionAdvance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was planned and what was done, and how. */
    public record Told(int year, BigDecimal planned, BigDecimal achieved, String text) {}

    @Id
    private UUID id;

    @Column(name = "action_id", nullable = false, updatable = false)
    private UUID actionId;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private BigDecimal planned;

    @Column(nullable = false, updatable = false)
    private BigDecimal achieved;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionAdvance() {}

    public ActionAdvance(UUID id, PlanAction action, int revision, Told told, String institution, Instant recordedAt) {
        this.id = id;
        this.actionId = action.id();
        this.year = told.year();
        this.revision = revision;
        this.planned = told.planned();
        this.achieved = told.achieved();
        this.text = told.text();
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** Done of what was planned, in percent with one decimal, uncapped; none where nothing was planned. */
    public Optional<BigDecimal> percent() {
        return planned.signum() == 0
                ? Optional.empty()
                : Optional.of(achieved.multiply(HUNDRED).divide(planned, 1, RoundingMode.HALF_UP));
    }

    public UUID actionId() {
        return actionId;
    }

    public Told told() {
        return new Told(year, planned, achieved, text);
    }

    public int revision() {
        return revision;
    }

    public String institution() {
        return institution;
    }
}
