package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PeopleHeld;
import pe.kuska.registry.people.persistence.PeopleHeld.Held;
import pe.kuska.registry.people.persistence.PersonRecordRepository;

/** Puts what a source says about a person into the vault: sealed, filed under blind keys, and under a person. */
@ApplicationScoped
public class KeepRecord {

    private final PeopleHeld people;
    private final PersonRecordRepository records;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;
    private final StatelessSession rows;
    private final InstantSource clock;

    KeepRecord(
            PeopleHeld people,
            PersonRecordRepository records,
            IdentityVault vault,
            IdentityTokens tokens,
            Filing filing,
            StatelessSession rows,
            InstantSource clock) {
        this.people = people;
        this.records = records;
        this.vault = vault;
        this.tokens = tokens;
        this.filing = filing;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A record kept, and the code of the person it is of.
     *
     * @param filedUnder the code of whom it was recognised as, which leads to that person
     */
    public record Kept(UUID recordId, UUID personId, PersonCode code, PersonCode filedUnder, String match) {}

    /**
     * A record of which nothing was kept before.
     *
     * @param filedUnder under whom it is filed: of all who are one person today, the one whose records it agrees with best
     * @param firstSeen whether that is somebody new
     * @param keys under which the record is to be found again
     */
    public record Newly(
            UUID recordId,
            UUID filedUnder,
            boolean firstSeen,
            PersonStatement said,
            List<FilingKey> keys,
            RecordSource source,
            LocalDate factsOn,
            Recognised recognised) {

        @Override
        public String toString() {
            return "Newly[sealed]";
        }
    }

    /** Keeps records of which nothing was kept before, in few statements; answers in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> keepAll(List<Newly> newly) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Held> held = new HashMap<>();
        List<Person> newcomers = newly.stream()
                .filter(Newly::firstSeen)
                .map(one -> Person.firstSeen(one.filedUnder(), now))
                .toList();
        newcomers.forEach(
                person -> held.put(person.id(), new Held(person.id(), person.code(), person.id(), person.code())));
        held.putAll(people.hold(newly.stream()
                .map(Newly::filedUnder)
                .filter(id -> !held.containsKey(id))
                .toList()));
        List<byte[]> sealed =
                Shared.each(newly, one -> vault.seal(one.recordId(), one.said().identity()));
        Map<UUID, List<FilingKey>> keys = new LinkedHashMap<>();
        List<PersonRecord> kept = new ArrayList<>(newly.size());
        List<Kept> answers = new ArrayList<>(newly.size());
        for (int i = 0; i < newly.size(); i++) {
            Newly one = newly.get(i);
            Held filedUnder = Objects.requireNonNull(held.get(one.filedUnder()));
            Identity identity = one.said().identity();
            kept.add(PersonRecord.of(
                    one.recordId(),
                    filedUnder.leader(),
                    filedUnder.id(),
                    one.source(),
                    one.said().role(),
                    identity,
                    sealed.get(i),
                    one.recognised(),
                    one.factsOn(),
                    now));
            keys.put(one.recordId(), one.keys());
            answers.add(new Kept(
                    one.recordId(),
                    filedUnder.leader(),
                    filedUnder.leaderCode(),
                    filedUnder.code(),
                    one.recognised().match()));
        }
        rows.insertMultiple(newcomers);
        rows.insertMultiple(kept);
        tokens.file(keys);
        return answers;
    }

    /** The same records, of whom they are after people were merged. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> asTheyStand(List<Kept> kept) {
        Map<UUID, Person> holders =
                records.holdersOf(kept.stream().map(Kept::recordId).toList());
        return kept.stream()
                .map(one -> {
                    Person holder = Objects.requireNonNull(holders.get(one.recordId()));
                    return new Kept(one.recordId(), holder.id(), holder.code(), one.filedUnder(), one.match());
                })
                .toList();
    }

    /**
     * What a source now says about somebody it told of before.
     *
     * @param factsOn the day to which what is said refers
     */
    public record Restated(UUID recordId, PersonStatement said, LocalDate factsOn) {

        @Override
        public String toString() {
            return "Restated[sealed]";
        }
    }

    /** A record that says something else from now on, and the keys under which it is found again. */
    public record Changed(PersonRecord record, PersonStatement said, List<FilingKey> keys) {

        @Override
        public String toString() {
            return "Changed[sealed]";
        }
    }

    /**
     * Keeps what a source now says about people it told of before; what it said then stays in the records' history.
     *
     * @param restated about each record once
     * @return those that do not say the same as before, in their order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Changed> keepAgain(List<Restated> restated, String changedBy) {
        Map<UUID, PersonRecord> onRecord =
                records.byId(restated.stream().map(Restated::recordId).toList());
        List<Changed> changed =
                Shared.each(restated, one -> changed(Objects.requireNonNull(onRecord.get(one.recordId())), one))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (changed.isEmpty()) {
            return changed;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        records.keepVersions(changed.stream().map(one -> one.record().id()).toList(), changedBy, now);
        Map<UUID, LocalDate> factsOn =
                restated.stream().collect(Collectors.toMap(Restated::recordId, Restated::factsOn));
        List<byte[]> sealed = Shared.each(
                changed, one -> vault.seal(one.record().id(), one.said().identity()));
        for (int i = 0; i < changed.size(); i++) {
            Changed one = changed.get(i);
            LocalDate day = Objects.requireNonNull(factsOn.get(one.record().id()));
            one.record().restate(one.said().role(), one.said().identity(), sealed.get(i), day, now);
        }
        records.flush();
        tokens.fileAgain(
                changed.stream().collect(Collectors.toMap(one -> one.record().id(), Changed::keys)));
        return changed;
    }

    private Optional<Changed> changed(PersonRecord record, Restated now) {
        if (record.isSuppressed()) {
            return Optional.empty();
        }
        PersonStatement said = now.said();
        boolean same = !record.isWithdrawn()
                && record.role().equals(Optional.ofNullable(said.role()))
                && vault.open(record.id(), record.sealedIdentity()).equals(said.identity());
        return same ? Optional.empty() : Optional.of(new Changed(record, said, filing.keysOf(said.identity())));
    }
}
