package pe.kuska.tracking.shelters.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** A person's place in a shelter, from the reservation on. */
@Entity
@Table(name = "stay")
public class Stay {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shelter_id", updatable = false)
    private UUID shelterId;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(updatable = false)
    private int beds;

    @Column(name = "reserved_by_institution", updatable = false)
    private String institution;

    @Column(name = "reserved_by_unit", updatable = false)
    private @Nullable String unit;

    @Column(name = "reserved_at", updatable = false)
    private Instant reservedAt;

    @Column(name = "reserved_until", updatable = false)
    private Instant reservedUntil;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String reason;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Stay() {}

    /** Keeps beds for somebody for a while. */
    public Stay(UUID id, UUID shelterId, String personCode, int beds, Office by, Instant now, Instant until) {
        this.id = id;
        this.shelterId = shelterId;
        this.personCode = personCode;
        this.beds = beds;
        this.institution = by.institution();
        this.unit = by.unit();
        this.reservedAt = now;
        this.reservedUntil = until;
        this.status = StayAction.TABLE.start();
    }

    /** The person has arrived. */
    public void occupy(Instant now) {
        status = StayAction.TABLE.next(status, StayAction.OCCUPY);
        beganAt = now;
    }

    /** The beds are not needed: somebody said so, or their time has passed. */
    public void release(String why, Instant now) {
        end(StayAction.RELEASE, why, now);
    }

    /** The person goes to another shelter, where a place is theirs already. */
    public void transfer(String why, Instant now) {
        end(StayAction.TRANSFER, why, now);
    }

    public void leave(String why, Instant now) {
        end(StayAction.LEAVE, why, now);
    }

    private void end(StayAction action, String why, Instant now) {
        status = StayAction.TABLE.next(status, action);
        reason = why;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID shelterId() {
        return shelterId;
    }

    public String personCode() {
        return personCode;
    }

    public int beds() {
        return beds;
    }

    public Office reservedBy() {
        return new Office(institution, unit);
    }

    public Instant reservedAt() {
        return reservedAt;
    }

    public Instant reservedUntil() {
        return reservedUntil;
    }

    public StayStatus status() {
        return status;
    }

    public Optional<Instant> beganAt() {
        return Optional.ofNullable(beganAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
