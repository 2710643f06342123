package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.StandingCorrections;
import pe.kuska.registry.people.persistence.CorrectionRepository;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRecordRepository.Codes;

/** What other features may know of records they refer to: whose they are, and their content for comparing. */
@ApplicationScoped
public class OpenRecords {

    private final PersonRecordRepository records;
    private final CorrectionRepository corrections;
    private final IdentityVault vault;

    OpenRecords(PersonRecordRepository records, CorrectionRepository corrections, IdentityVault vault) {
        this.records = records;
        this.corrections = corrections;
        this.vault = vault;
    }

    /**
     * A record without its identity: pseudonymous, but for the caller's mandate only.
     *
     * @param filedUnder the code it was recognised under, which leads to the person today
     */
    public record Card(
            UUID recordId,
            PersonCode personCode,
            PersonCode filedUnder,
            String institution,
            Optional<PersonRole> role,
            String match,
            int version) {}

    /** Cards by record. */
    public record Cards(Map<UUID, Card> byRecord) {

        public Cards {
            byRecord = Map.copyOf(byRecord);
        }

        /** The card of a record that was asked for. */
        public Card of(UUID recordId) {
            return Objects.requireNonNull(byRecord.get(recordId));
        }
    }

    /** The records in the order asked for, opened for comparing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OpenedRecord> inOrder(List<UUID> recordIds) {
        Map<UUID, PersonRecord> found = new HashMap<>();
        records.list("id in ?1", recordIds).forEach(record -> found.put(record.id(), record));
        return recordIds.stream().map(found::get).map(this::opened).toList();
    }

    /** All records of the people whom some records are of, opened for comparing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OpenedRecord> withTheRestOfTheirPeople(Collection<UUID> recordIds) {
        return records.listOfPeopleOf(recordIds).stream().map(this::opened).toList();
    }

    /** Waits until nobody else compares what is told of the same people: who comes second sees what the first said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standInLine(Collection<UUID> recordIds) {
        records.lockPeopleOf(recordIds);
    }

    /** The same records without what was put right in them by hand: as their source tells them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OpenedRecord> asTold(List<OpenedRecord> opened) {
        Map<UUID, StandingCorrections> corrected =
                corrections.standingOf(opened.stream().map(OpenedRecord::id).toList());
        return opened.stream()
                .map(record -> record.saying(corrected
                        .getOrDefault(record.id(), StandingCorrections.NONE)
                        .asTold(record.identity())))
                .toList();
    }

    /** What may be shown of records in a list. */
    @Transactional
    public Cards cards(Collection<UUID> recordIds) {
        Map<UUID, Card> cards = new HashMap<>();
        if (recordIds.isEmpty()) {
            return new Cards(cards);
        }
        Map<UUID, Codes> codes = records.codesOf(recordIds);
        records.list("id in ?1", recordIds).forEach(record -> {
            Codes known = Objects.requireNonNull(codes.get(record.id()));
            cards.put(
                    record.id(),
                    new Card(
                            record.id(),
                            known.person(),
                            known.filedUnder(),
                            record.source().institution(),
                            record.role(),
                            record.match(),
                            record.version()));
        });
        return new Cards(cards);
    }

    /** As whom these records were recognised, in the order asked for: those whom a merge because of them should name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> recognisedAs(List<UUID> recordIds) {
        return recordIds.stream()
                .map(records::findById)
                .map(PersonRecord::filedUnder)
                .toList();
    }

    /** Whether anything was told, or taken back, since a moment of the people whom some records are of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean wasAnythingToldSince(Collection<UUID> recordIds, Instant moment) {
        return records.changedSince(recordIds, moment);
    }

    /** What a record says that is read row by row, for comparing. */
    public Identity open(UUID recordId, byte[] sealed) {
        return vault.open(recordId, sealed);
    }

    private OpenedRecord opened(PersonRecord record) {
        return new OpenedRecord(
                record.id(),
                record.personId(),
                record.filedUnder(),
                record.source(),
                record.role().orElse(null),
                vault.open(record.id(), record.sealedIdentity()));
    }
}
