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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;
import pe.kuska.registry.people.domain.StandingCorrections;
import pe.kuska.registry.people.persistence.CorrectionRepository;
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
    private final CorrectionRepository corrections;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;
    private final StatelessSession rows;
    private final InstantSource clock;

    KeepRecord(
            PeopleHeld people,
            PersonRecordRepository records,
            CorrectionRepository corrections,
            IdentityVault vault,
            IdentityTokens tokens,
            Filing filing,
            StatelessSession rows,
            InstantSource clock) {
        this.people = people;
        this.records = records;
        this.corrections = corrections;
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

    /**
     * A record that says something else from now on.
     *
     * @param keys under which it is found again
     * @param somebodyElse whether something differs by which people are told apart: name, document, birth, sex or role
     */
    public record Changed(
            PersonRecord record, PersonStatement said, List<FilingKey> keys, LocalDate factsOn, boolean somebodyElse) {

        @Override
        public String toString() {
            return "Changed[sealed]";
        }
    }

    /**
     * What sources said again.
     *
     * @param changed those that do not say the same as before, in their order
     * @param kept by record, what stays as it was corrected by hand because the source only repeated itself
     */
    public record Again(List<Changed> changed, Map<UUID, Set<CorrectedField>> kept) {}

    /**
     * Keeps what a source now says about people it told of before; what it said then stays in the records' history, and
     * what was put right by hand since then stands until the source says something new.
     *
     * @param restated about each record once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Again keepAgain(List<Restated> restated, String changedBy) {
        List<UUID> ids = restated.stream().map(Restated::recordId).toList();
        Map<UUID, PersonRecord> onRecord = records.byId(ids);
        Map<UUID, StandingCorrections> corrected = corrections.standingOf(ids);
        List<Heard> heard = Shared.each(
                restated,
                one -> hear(
                        Objects.requireNonNull(onRecord.get(one.recordId())),
                        one,
                        corrected.getOrDefault(one.recordId(), StandingCorrections.NONE)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        corrections.end(
                heard.stream()
                        .filter(one -> !one.outcome().ended().isEmpty())
                        .collect(Collectors.toMap(
                                Heard::recordId, one -> one.outcome().ended())),
                now);
        List<Changed> changed =
                heard.stream().flatMap(one -> one.changed().stream()).toList();
        keep(changed, PersonRecord::restate, changedBy, now);
        return new Again(
                changed,
                heard.stream()
                        .filter(one -> !one.outcome().kept().isEmpty())
                        .collect(Collectors.toMap(
                                Heard::recordId, one -> one.outcome().kept())));
    }

    /** Keeps what an institution puts right by hand in a record; what it said before stays in its history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed correct(PersonRecord record, Identity corrected, LocalDate factsOn, String correctedBy) {
        PersonStatement said =
                new PersonStatement(record.role().orElse(null), record.source().recordId(), corrected);
        boolean somebodyElse = CorrectedField.tellApart(vault.open(record.id(), record.sealedIdentity()), corrected);
        Changed changed = new Changed(record, said, filing.keysOf(corrected), factsOn, somebodyElse);
        keep(
                List.of(changed),
                PersonRecord::correct,
                correctedBy,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return changed;
    }

    /** How a record comes to say something else. */
    private interface Change {
        void make(
                PersonRecord record,
                @Nullable PersonRole role,
                Identity identity,
                byte[] sealed,
                LocalDate factsOn,
                Instant now);
    }

    private void keep(List<Changed> changed, Change change, String changedBy, Instant now) {
        if (changed.isEmpty()) {
            return;
        }
        records.keepVersions(changed.stream().map(one -> one.record().id()).toList(), changedBy, now);
        List<byte[]> sealed = Shared.each(
                changed, one -> vault.seal(one.record().id(), one.said().identity()));
        for (int i = 0; i < changed.size(); i++) {
            Changed one = changed.get(i);
            change.make(one.record(), one.said().role(), one.said().identity(), sealed.get(i), one.factsOn(), now);
        }
        records.flush();
        tokens.fileAgain(
                changed.stream().collect(Collectors.toMap(one -> one.record().id(), Changed::keys)));
    }

    private record Heard(UUID recordId, Optional<Changed> changed, StandingCorrections.Heard outcome) {}

    private Heard hear(PersonRecord record, Restated now, StandingCorrections corrected) {
        Identity onFile = vault.open(record.id(), record.sealedIdentity());
        StandingCorrections.Heard outcome = corrected.hear(now.said().identity(), onFile);
        if (record.isSuppressed()) {
            return new Heard(record.id(), Optional.empty(), StandingCorrections.NONE.hear(onFile, onFile));
        }
        Identity stands = outcome.stands();
        boolean sameRole = record.role().equals(Optional.ofNullable(now.said().role()));
        boolean same = !record.isWithdrawn() && sameRole && onFile.equals(stands);
        boolean somebodyElse = record.isWithdrawn() || !sameRole || CorrectedField.tellApart(onFile, stands);
        PersonStatement said = new PersonStatement(now.said().role(), now.said().sourceRecordId(), stands);
        return new Heard(
                record.id(),
                same
                        ? Optional.empty()
                        : Optional.of(new Changed(record, said, filing.keysOf(stands), now.factsOn(), somebodyElse)),
                outcome);
    }
}
