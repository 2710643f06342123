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

    @Column(name = "requested_by", updatable = false)
    private @Nullable String requestedBy;

    @Column(name = "moved_from", updatable = false)
    private @Nullable UUID movedFrom;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "reserved_until")
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

    /**
     * Asks for beds for somebody, which are kept until the shelter answers or the time has passed.
     *
     * @param subject pseudonymous id of who asks
     * @param movedFrom the stay that goes on here, for a transfer
     */
    @SuppressWarnings("TooManyParameters")
    public Stay(
            UUID id,
            UUID shelterId,
            String personCode,
            int beds,
            Office by,
            String subject,
            @Nullable UUID movedFrom,
            Instant now,
            Instant until) {
        this.id = id;
        this.requestedBy = subject;
        this.movedFrom = movedFrom;
        this.shelterId = shelterId;
        this.personCode = personCode;
        this.beds = beds;
        this.institution = by.institution();
        this.unit = by.unit();
        this.reservedAt = now;
        this.reservedUntil = until;
        this.status = StayAction.TABLE.start();
    }

    /** The shelter expects the person, and keeps the beds for longer. */
    public void accept(Instant now, Instant until) {
        status = StayAction.TABLE.next(status, StayAction.ACCEPT);
        acceptedAt = now;
        reservedUntil = until;
    }

    /** The shelter cannot take the person in. */
    public void decline(String why, Instant now) {
        end(StayAction.DECLINE, why, now);
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

    /** Pseudonymous id of who asked for it. */
    public Optional<String> requestedBy() {
        return Optional.ofNullable(requestedBy);
    }

    /** The stay that goes on in this one, for a transfer. */
    public Optional<UUID> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    /** When the shelter said that it expects the person. */
    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** Whether the shelter expected somebody who never came. */
    public boolean isUnkept() {
        return status == StayStatus.RELEASED && acceptedAt != null;
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
