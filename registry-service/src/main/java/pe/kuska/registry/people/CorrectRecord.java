package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.KeepRecord.Changed;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Correction.Piece;
import pe.kuska.registry.people.domain.Correction.Why;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.StandingCorrections.Ending;
import pe.kuska.registry.people.persistence.CorrectionRepository;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/** Puts right by hand what an institution itself said of somebody, and remembers what its system says of it. */
@ApplicationScoped
public class CorrectRecord {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final CorrectionRepository corrections;
    private final KeepRecord keepRecord;
    private final IdentityVault vault;
    private final InstantSource clock;

    CorrectRecord(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            CorrectionRepository corrections,
            KeepRecord keepRecord,
            IdentityVault vault,
            InstantSource clock) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.corrections = corrections;
        this.keepRecord = keepRecord;
        this.vault = vault;
        this.clock = clock;
    }

    /** A record of the caller's institution, held for its correction. */
    public record Held(PersonRecord record, Identity identity) {

        @Override
        public String toString() {
            return "Held[sealed]";
        }
    }

    /** The corrections of a record that stands in this version. */
    public record History(UUID recordId, int version, List<Correction> corrections) {}

    /** A correction, and the record as it stands by it. */
    public record Made(Correction correction, Changed changed) {}

    /**
     * A record of the caller's own institution, held until the transaction ends.
     *
     * @throws OutsideMandate if another institution said it
     * @throws RuleViolation NOT_FOUND if the person has no such record
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Held hold(PersonCode code, UUID recordId) {
        PersonRecord record = ofPerson(code, recordId);
        if (!record.source()
                .institution()
                .equals(callers.current().institution().code())) {
            throw new OutsideMandate("person", code.value());
        }
        records.getEntityManager().lock(record, LockModeType.PESSIMISTIC_WRITE);
        return new Held(record, vault.open(record.id(), record.sealedIdentity()));
    }

    /** Lets a record say what is right. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Made correct(Held held, Identity corrected, LocalDate factsOn, Why why) {
        PersonRecord record = held.record();
        Caller caller = callers.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<CorrectedField> pieces = CorrectedField.differing(held.identity(), corrected);
        Map<CorrectedField, Integer> toldIn = toldIn(record, pieces);
        Changed changed = keepRecord.correct(record, corrected, factsOn, caller.subject());
        corrections.end(
                Map.of(
                        record.id(),
                        pieces.stream().collect(Collectors.toMap(piece -> piece, _ -> Ending.CORRECTED_AGAIN))),
                now);
        Correction correction = new Correction(
                Uuids.next(),
                record.id(),
                record.version(),
                why,
                caller.institution().code(),
                now,
                pieces.stream().map(piece -> new Piece(piece, null)).toList());
        corrections.add(correction, toldIn, caller.subject());
        return new Made(correction, changed);
    }

    /** In which version the source's own word of each piece stands: that before this correction, or before the first of them. */
    private Map<CorrectedField, Integer> toldIn(PersonRecord record, Set<CorrectedField> pieces) {
        Map<CorrectedField, Integer> before = corrections.toldIn(record.id());
        Map<CorrectedField, Integer> toldIn = new EnumMap<>(CorrectedField.class);
        pieces.forEach(piece -> toldIn.put(piece, before.getOrDefault(piece, record.version())));
        return toldIn;
    }

    /** The corrections of a record, oldest first: for the institution whose record it is, and the auditor. */
    @Transactional
    public History history(PersonCode code, UUID recordId) {
        Caller caller = callers.current();
        PersonRecord record = ofPerson(code, recordId);
        if (!caller.has(Role.AUDITOR)
                && !record.source().institution().equals(caller.institution().code())) {
            throw new OutsideMandate("person", code.value());
        }
        return new History(
                recordId,
                record.version(),
                corrections.listOf(List.of(recordId)).getOrDefault(recordId, List.of()));
    }

    private PersonRecord ofPerson(PersonCode code, UUID recordId) {
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return records.findByIdOptional(recordId)
                .filter(record -> record.personId().equals(person.id()) && !record.isWithdrawn())
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
