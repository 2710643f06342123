package pe.kuska.indicators.observations.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Figure;

/** One revision of an indicator's result in a year. Revisions are added, never changed: the last one recorded counts. */
@Entity
@Table(name = "observation")
public class Observation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Column(nullable = false)
    private String indicator;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ObservationStatus status;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "value_text"))
    @AttributeOverride(name = "status", column = @Column(name = "value_status"))
    @AttributeOverride(name = "value", column = @Column(name = "value"))
    @AttributeOverride(name = "percent", column = @Column(name = "value_percent"))
    private Figure value;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "numerator_text"))
    @AttributeOverride(name = "status", column = @Column(name = "numerator_status"))
    @AttributeOverride(name = "value", column = @Column(name = "numerator"))
    @AttributeOverride(name = "percent", column = @Column(name = "numerator_percent"))
    private Figure numerator;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "denominator_text"))
    @AttributeOverride(name = "status", column = @Column(name = "denominator_status"))
    @AttributeOverride(name = "value", column = @Column(name = "denominator"))
    @AttributeOverride(name = "percent", column = @Column(name = "denominator_percent"))
    private Figure denominator;

    private @Nullable String reason;

    @Column(nullable = false)
    private Breakdown breakdown;

    private @Nullable String basis;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ObservationOrigin origin;

    private @Nullable String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    private Observation(
            UUID id,
            ObservedYear of,
            int revision,
            ObservedFigure figure,
            ObservationOrigin origin,
            @Nullable String institution,
            Instant recordedAt) {
        this.id = id;
        this.policy = of.policy();
        this.indicator = of.indicator();
        this.year = of.year();
        this.revision = revision;
        this.status = figure.status();
        this.value = figure.value();
        this.numerator = figure.numerator();
        this.denominator = figure.denominator();
        this.reason = figure.reason();
        this.breakdown = figure.breakdown();
        this.basis = figure.basis();
        this.origin = origin;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** What the policy's catalogue prints. */
    public static Observation published(
            UUID id, ObservedYear of, int revision, ObservedFigure figure, Instant recordedAt) {
        return new Observation(id, of, revision, figure, ObservationOrigin.CATALOGUE, null, recordedAt);
    }

    /** What the responsible institution reports. */
    public static Observation reported(
            UUID id, ObservedYear of, int revision, ObservedFigure figure, String institution, Instant recordedAt) {
        return new Observation(id, of, revision, figure, ObservationOrigin.ENTITY, institution, recordedAt);
    }

    public UUID id() {
        return id;
    }

    public ObservedYear of() {
        return new ObservedYear(policy, indicator, year);
    }

    public int revision() {
        return revision;
    }

    public ObservedFigure figure() {
        return new ObservedFigure(status, value, numerator, denominator, reason, breakdown, basis);
    }

    public ObservationOrigin origin() {
        return origin;
    }

    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
