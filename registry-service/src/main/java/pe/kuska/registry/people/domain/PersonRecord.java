package pe.kuska.registry.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.territory.domain.Ubigeo;

/**
 * What one source said about one person: the identity sealed, and beside it only what statistics need and what nobody
 * can be recognised by (no birth year: together with a district it may point at somebody).
 */
@Entity
@Table(name = "person_record")
@SuppressWarnings("UnusedVariable") // some columns are kept for those who look into a decision later
public class PersonRecord {

    @Id
    private UUID id;

    @Column(updatable = false) // follows from the ledger
    private UUID personId;

    @Column(updatable = false) // so does this, where records were moved
    private UUID filedUnder;

    @Embedded
    private RecordSource source;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonRole role;

    private byte[] sealedIdentity;
    private String sex;
    private @Nullable String ageGroup;
    private @Nullable String nationality;
    private @Nullable String birthDepartment;
    private @Nullable String residenceDepartment;
    private String match;
    private @Nullable String matchRules;
    private @Nullable Double matchScore;
    private int version;
    private int toldVersion;
    private Instant recordedAt;
    private Instant changedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant suppressedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PersonRecord() {}

    /**
     * How it was decided whose record this is.
     *
     * @param match NEW, LINKED or REVIEW
     * @param rules the version of the rules
     * @param score what they gave, if there was anybody to compare with
     */
    public record Recognised(
            String match, String rules, @Nullable Double score) {}

    @SuppressWarnings("NullAway.Init")
    private PersonRecord(
            UUID id, UUID personId, UUID filedUnder, RecordSource source, Recognised recognised, Instant now) {
        this.id = id;
        this.personId = personId;
        this.filedUnder = filedUnder;
        this.source = source;
        this.match = recognised.match();
        this.matchRules = recognised.rules();
        this.matchScore = recognised.score();
        this.version = 1;
        this.toldVersion = 1;
        this.recordedAt = now;
        this.changedAt = now;
    }

    /**
     * A record of a person, new or known.
     *
     * @param personId whose it is today
     * @param filedUnder as whom it was recognised: the same, or somebody whose code leads there
     */
    public static PersonRecord of(
            UUID id,
            UUID personId,
            UUID filedUnder,
            RecordSource source,
            @Nullable PersonRole role,
            Identity identity,
            byte[] sealed,
            Recognised recognised,
            LocalDate factsOn,
            Instant now) {
        PersonRecord record = new PersonRecord(id, personId, filedUnder, source, recognised, now);
        record.state(role, identity, sealed, factsOn);
        return record;
    }

    /** It should not have been registered: it is shown no more, and stays for those who look into it later. */
    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** An accusation that came to nothing: shown and found no more, whoever tells it again. */
    public void suppress(Instant now) {
        withdrawnAt = now;
        suppressedAt = now;
    }

    /** A court orders that it is shown again. */
    public void liftSuppression() {
        withdrawnAt = null;
        suppressedAt = null;
    }

    public boolean isSuppressed() {
        return suppressedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The source says it differently now, or again what was withdrawn. */
    public void restate(@Nullable PersonRole role, Identity identity, byte[] sealed, LocalDate factsOn, Instant now) {
        change(role, identity, sealed, factsOn, now);
        toldVersion = version;
    }

    /** A hand puts right what the source says of it still. */
    public void correct(@Nullable PersonRole role, Identity identity, byte[] sealed, LocalDate factsOn, Instant now) {
        change(role, identity, sealed, factsOn, now);
    }

    /** It says again what it was told in an earlier version, because what was told since is taken back. */
    public void repeat(
            int telling, @Nullable PersonRole role, Identity identity, byte[] sealed, LocalDate factsOn, Instant now) {
        change(role, identity, sealed, factsOn, now);
        toldVersion = telling;
    }

    private void change(@Nullable PersonRole role, Identity identity, byte[] sealed, LocalDate factsOn, Instant now) {
        state(role, identity, sealed, factsOn);
        withdrawnAt = null;
        version++;
        changedAt = now;
    }

    /** The same identity under a newer key. */
    public void reseal(byte[] sealed) {
        sealedIdentity = sealed.clone();
    }

    /** After a look at the changed record somebody has to decide whose it is. */
    public void doubt() {
        match = "REVIEW";
    }

    private void state(@Nullable PersonRole role, Identity identity, byte[] sealed, LocalDate factsOn) {
        this.role = role;
        this.sealedIdentity = sealed.clone();
        this.sex = identity.sex().code();
        this.ageGroup =
                AgeGroup.on(factsOn, identity.birth()).map(AgeGroup::code).orElse(null);
        this.nationality = identity.nationality();
        this.birthDepartment = departmentOf(identity.birthplace().ubigeo());
        this.residenceDepartment = departmentOf(identity.residence().ubigeo());
    }

    private static @Nullable String departmentOf(@Nullable Ubigeo ubigeo) {
        return ubigeo == null ? null : ubigeo.department();
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** As whom it was recognised, which no merge changes. */
    public UUID filedUnder() {
        return filedUnder;
    }

    public RecordSource source() {
        return source;
    }

    public Optional<PersonRole> role() {
        return Optional.ofNullable(role);
    }

    public byte[] sealedIdentity() {
        return sealedIdentity.clone();
    }

    public String sex() {
        return sex;
    }

    public Optional<String> ageGroup() {
        return Optional.ofNullable(ageGroup);
    }

    public Optional<String> nationality() {
        return Optional.ofNullable(nationality);
    }

    public Optional<String> birthDepartment() {
        return Optional.ofNullable(birthDepartment);
    }

    public Optional<String> residenceDepartment() {
        return Optional.ofNullable(residenceDepartment);
    }

    /** NEW, LINKED or REVIEW, as the registering institution was told. */
    public String match() {
        return match;
    }

    public int version() {
        return version;
    }

    /** The version in which its source told what it says now. */
    public int toldVersion() {
        return toldVersion;
    }

    /** Since when the register has it. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
