package pe.kuska.indicators.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/** A course was held: when, where, for which entity, and how many enrolled and approved; corrected or cancelled when that is wrong. */
@Entity
@Table(name = "training_edition")
public class Edition {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "course_id", nullable = false, updatable = false)
    private Course course;

    @Column(name = "entity", nullable = false)
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

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init")
    public Edition(UUID id, Course course, Held held, Instant recordedAt) {
        this.id = id;
        this.course = course;
        write(held);
        this.recordedAt = recordedAt;
    }

    private void write(Held held) {
        entity = held.entity();
        ubigeo = held.ubigeo();
        startedOn = held.startedOn();
        endedOn = held.endedOn();
        enrolled = held.enrolled();
        approved = held.approved();
    }

    /** Says what it should have said; answers what it said until now. */
    public Held correct(Held right) {
        requireNotCancelled();
        Held before = held();
        write(right);
        return before;
    }

    /** Takes it out of every count: it was not held, or was registered twice. */
    public void cancel(Instant at) {
        requireNotCancelled();
        cancelledAt = at;
    }

    private void requireNotCancelled() {
        if (cancelledAt != null) {
            throw new RuleViolation(TrainingProblem.EDITION_CANCELLED, "state", "open");
        }
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

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    public long version() {
        return version;
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
