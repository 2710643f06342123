package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/** Puts what a source says about a person into the vault: sealed, filed under blind keys, and under a person. */
@ApplicationScoped
public class KeepRecord {

    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;
    private final EntityManager entityManager;
    private final InstantSource clock;

    KeepRecord(
            PersonRepository people,
            PersonRecordRepository records,
            IdentityVault vault,
            IdentityTokens tokens,
            Filing filing,
            EntityManager entityManager,
            InstantSource clock) {
        this.people = people;
        this.records = records;
        this.vault = vault;
        this.tokens = tokens;
        this.filing = filing;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * A record kept, and the code of the person it is of.
     *
     * @param filedUnder the code of whom it was recognised as, which leads to that person
     */
    public record Kept(UUID recordId, UUID personId, PersonCode code, PersonCode filedUnder, String match) {}

    /**
     * Keeps a record of which nothing was kept before.
     *
     * @param recognisedAs under whom it is filed: of all who are one person today, the one whose records it agrees with
     *     best; empty if of somebody new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(
            PersonStatement said,
            RecordSource source,
            LocalDate factsOn,
            Recognised recognised,
            Optional<UUID> recognisedAs) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Person person = recognisedAs.map(people::getForLinking).orElseGet(() -> {
            Person newcomer = Person.firstSeen(now);
            people.persist(newcomer);
            return newcomer;
        });
        Person filedUnder = recognisedAs.map(people::findById).orElse(person);
        UUID id = Uuids.next();
        records.persist(PersonRecord.of(
                id,
                person.id(),
                filedUnder.id(),
                source,
                said.role(),
                said.identity(),
                vault.seal(id, said.identity()),
                recognised,
                factsOn,
                now));
        entityManager.flush();
        tokens.file(id, filing.keysOf(said.identity()), false);
        return new Kept(id, person.id(), person.code(), filedUnder.code(), recognised.match());
    }

    /**
     * Keeps what a source now says about a person it told of before; what it said then stays in the record's history.
     *
     * @return empty if it says the same
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PersonRecord> keepAgain(UUID recordId, PersonStatement said, LocalDate factsOn, String changedBy) {
        PersonRecord record = records.findById(recordId);
        Identity before = vault.open(recordId, record.sealedIdentity());
        boolean sameRole = record.role().equals(Optional.ofNullable(said.role()));
        if (sameRole && before.equals(said.identity()) && !record.isWithdrawn()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        records.keepVersion(record, changedBy, now);
        record.restate(said.role(), said.identity(), vault.seal(recordId, said.identity()), factsOn, now);
        entityManager.flush();
        tokens.file(recordId, filing.keysOf(said.identity()), true);
        return Optional.of(record);
    }
}
