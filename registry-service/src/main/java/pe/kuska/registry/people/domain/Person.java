package pe.kuska.registry.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.Uuids;

/** One human being, known to all institutions by one CUV. What is known of them is in their source records. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(insertable = false, updatable = false) // follows from the ledger
    private @Nullable UUID absorbedInto;

    @Column(updatable = false)
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID id, Instant now) {
        this.id = id;
        this.code = PersonCode.next().value();
        this.createdAt = now;
    }

    /** Somebody nobody has registered before, as far as can be told. */
    public static Person firstSeen(Instant now) {
        return new Person(Uuids.next(), now);
    }

    /** The same, under an id that was given before. */
    public static Person firstSeen(UUID id, Instant now) {
        return new Person(id, now);
    }

    public UUID id() {
        return id;
    }

    public PersonCode code() {
        return new PersonCode(code);
    }

    /** Who this person turned out to be, if a merge said so. */
    public Optional<UUID> absorbedInto() {
        return Optional.ofNullable(absorbedInto);
    }
}
