package pe.kuska.indicators.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course on trafficking that an institution offers, accredited or not. */
@Entity
@Table(name = "training_course")
public class Course {

    /** Whom a course is for; decides which service indicators it feeds. */
    public enum Audience {
        POLICE,
        JUSTICE_OPERATORS,
        PUBLIC_SERVANTS,
        CHILD_CARE_OPERATORS,
        TRANSPORT_WORKERS,
        REGISTER_USERS,
        OTHER
    }

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Audience audience;

    @Column(nullable = false, updatable = false)
    private int hours;

    @Column(name = "accredited_by", updatable = false)
    private @Nullable String accreditedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    public Course(UUID id, String institution, Offer offer, Instant recordedAt) {
        this.id = id;
        this.institution = institution;
        this.name = offer.name();
        this.audience = offer.audience();
        this.hours = offer.hours();
        this.accreditedBy = offer.accreditedBy();
        this.recordedAt = recordedAt;
    }

    /** What is offered; without an accrediting entity it is not accredited. */
    public record Offer(
            String name,
            Audience audience,
            int hours,
            @Nullable String accreditedBy) {}

    public UUID id() {
        return id;
    }

    public String institution() {
        return institution;
    }

    public Offer offer() {
        return new Offer(name, audience, hours, accreditedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
