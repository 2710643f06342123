package pe.kuska.tracking.restitutions.domain;

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

/** A person without papers gets them back. Only the unit that asks and RENIEC know of it. */
@Entity
@Table(name = "identity_restitution")
public class Restitution {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "sealed_notes", updatable = false)
    private byte @Nullable [] sealedNotes;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private RestitutionStatus status;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String reason;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Restitution() {}

    /**
     * Asks RENIEC.
     *
     * @param kind what is asked for, a code of {@code restitution_kind}
     */
    public Restitution(UUID id, String personCode, String kind, Office by, byte @Nullable [] sealedNotes, Instant now) {
        this.id = id;
        this.personCode = personCode;
        this.kind = kind;
        this.institution = by.institution();
        this.unit = by.unit();
        this.sealedNotes = sealedNotes;
        this.requestedAt = now;
        this.status = RestitutionStatus.TABLE.start();
    }

    public void grant(Instant now) {
        status = RestitutionStatus.TABLE.next(status, RestitutionStatus.Action.GRANT);
        answeredAt = now;
    }

    public void deny(String why, Instant now) {
        status = RestitutionStatus.TABLE.next(status, RestitutionStatus.Action.DENY);
        answeredAt = now;
        reason = why;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String personCode() {
        return personCode;
    }

    public String kind() {
        return kind;
    }

    public Office requestedBy() {
        return new Office(institution, unit);
    }

    public byte @Nullable [] sealedNotes() {
        return sealedNotes;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public RestitutionStatus status() {
        return status;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
