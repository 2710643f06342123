package pe.kuska.indicators.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/** A course was held: when, where, for which entity, and how many enrolled and approved. */
@Entity
@Table(name = "training_edition")
public class Edition {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "course_id", nullable = false, updatable = false)
    private Course course;

    @Column(name = "entity", nullable = false, updatable = false)
    private String entity;

    @Column(updatable = false)
    private @Nullable String ubigeo;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on", nullable = false, updatable = false)
    private LocalDate endedOn;

    @Column(nullable = false, updatable = false)
    private int enrolled;

    @Column(nullable = false, updatable = false)
    private int approved;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    public Edition(UUID id, Course course, Held held, Instant recordedAt) {
        this.id = id;
        this.course = course;
        this.entity = held.entity();
        this.ubigeo = held.ubigeo();
        this.startedOn = held.startedOn();
        this.endedOn = held.endedOn();
        this.enrolled = held.enrolled();
        this.approved = held.approved();
        this.recordedAt = recordedAt;
    }

    /**
     * What was held.
     *
     * @param entity whose people took part
     * @param ubigeo where, by INEI's code of two, four or six digits
     */
    public record Held(
            String entity,
            @Nullable String ubigeo,
            LocalDate startedOn,
            LocalDate endedOn,
            int enrolled,
            int approved) {

        public Held {
            if (endedOn.isBefore(startedOn)) {
                throw new RuleViolation(TrainingProblem.EDITION_INVALID, "endedOn", "after-started-on");
            }
            if (approved > enrolled) {
                throw new RuleViolation(TrainingProblem.EDITION_INVALID, "approved", "at-most-enrolled");
            }
        }
    }

    public UUID id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public Held held() {
        return new Held(entity, ubigeo, startedOn, endedOn, enrolled, approved);
    }
}
