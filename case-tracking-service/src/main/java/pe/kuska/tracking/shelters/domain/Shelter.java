package pe.kuska.tracking.shelters.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** A place that takes people in. Where it stands is sealed: only who brings somebody there may know. */
@Entity
@Table(name = "shelter")
public class Shelter {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String department;

    @Embedded
    private Profile profile;

    @Column(name = "sealed_address", updatable = false)
    private byte @Nullable [] sealedAddress;

    private int capacity;

    private @Nullable String district;

    @Column(name = "duty_phone")
    private @Nullable String dutyPhone;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Shelter() {}

    /**
     * Enters a shelter in the directory.
     *
     * @param department the first two digits of its ubigeo
     */
    @SuppressWarnings("TooManyParameters")
    public Shelter(
            UUID id,
            String kind,
            String name,
            Office runBy,
            String department,
            Profile profile,
            int capacity,
            Contact contact,
            byte @Nullable [] sealedAddress) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.institution = runBy.institution();
        this.unit = String.valueOf(runBy.unit());
        this.department = department;
        this.profile = profile;
        this.capacity = capacity;
        this.district = contact.district();
        this.dutyPhone = contact.dutyPhone();
        this.sealedAddress = sealedAddress;
    }

    /** Opens or closes beds. */
    public void resize(int newCapacity) {
        this.capacity = newCapacity;
    }

    /** Says by which phone it is reached at any hour. */
    public void reachBy(Contact contact) {
        this.district = contact.district();
        this.dutyPhone = contact.dutyPhone();
    }

    public Contact contact() {
        return new Contact(district, dutyPhone);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Office runBy() {
        return new Office(institution, unit);
    }

    public String department() {
        return department;
    }

    public Profile profile() {
        return profile;
    }

    public int capacity() {
        return capacity;
    }

    public byte @Nullable [] sealedAddress() {
        return sealedAddress;
    }

    /** Rooms for the first hours belong to care; a centre belongs to recovery. */
    public String stage() {
        return kind.startsWith("SALA_") ? "I_ATENCION" : "II_RECUPERACION";
    }
}
