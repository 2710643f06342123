package pe.kuska.indicators.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an edition said until it was corrected or cancelled, and why. Only ever added to. */
@Entity
@Table(name = "training_edition_change")
public class EditionChange {

    /** What was done. */
    public enum Action {
        CORRECTED,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "edition_id", nullable = false)
    private UUID editionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Action action;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String entity;

    private @Nullable String ubigeo;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on", nullable = false)
    private LocalDate endedOn;

    @Column(nullable = false)
    private int enrolled;

    @Column(nullable = false)
    private int approved;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected EditionChange() {}

    public EditionChange(
            UUID id,
            UUID editionId,
            Action action,
            String reason,
            Edition.Held before,
            String institution,
            Instant recordedAt) {
        this.id = id;
        this.editionId = editionId;
        this.action = action;
        this.reason = reason;
        this.entity = before.entity();
        this.ubigeo = before.ubigeo();
        this.startedOn = before.startedOn();
        this.endedOn = before.endedOn();
        this.enrolled = before.enrolled();
        this.approved = before.approved();
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    public Action action() {
        return action;
    }

    public String reason() {
        return reason;
    }

    /** What the edition said until then. */
    public Edition.Held before() {
        return new Edition.Held(entity, ubigeo, startedOn, endedOn, enrolled, approved);
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
