package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRecordRepository.Codes;

/**
 * Hands an institution what it itself told of people, for a stated purpose. That each of them was read is in the audit
 * chain before a line of it leaves, as if they had been read one by one (Ley 29733).
 */
@ApplicationScoped
public class HandOutIdentities {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CallerProvider callers;
    private final PersonRecordRepository records;
    private final IdentityVault vault;
    private final IdentityPurposes purposes;
    private final AuditTrail audit;

    HandOutIdentities(
            CallerProvider callers,
            PersonRecordRepository records,
            IdentityVault vault,
            IdentityPurposes purposes,
            AuditTrail audit) {
        this.callers = callers;
        this.records = records;
        this.vault = vault;
        this.purposes = purposes;
        this.audit = audit;
    }

    /** Some people, and where the others follow. */
    public record Part(List<OpenedRecord> records, Optional<UUID> next) {

        public Part {
            records = List.copyOf(records);
        }
    }

    /** Lets pass only who may read identities for this purpose; that somebody began is on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID export, String purpose) {
        Caller caller = callers.current();
        purposes.require(caller, "export", export.toString(), purpose);
        audit.record(new AuditEvent("START_EXPORT", "export", export.toString(), Optional.of(purpose), Map.of()));
    }

    /** Victims, suspects and people without a case that the caller's institution told of, after one of them. */
    @Transactional
    public Part next(UUID export, String purpose, Optional<UUID> after, int limit) {
        String institution = callers.current().institution().code();
        List<PersonRecord> found = records.listOfInstitution(institution, after.orElse(BEFORE_ALL), limit);
        Map<UUID, Codes> codes =
                records.codesOf(found.stream().map(PersonRecord::id).toList());
        for (PersonRecord record : found) {
            String code =
                    Objects.requireNonNull(codes.get(record.id())).person().value();
            audit.record(new AuditEvent(
                    "READ_IDENTITY", "person", code, Optional.of(purpose), Map.of("export", export.toString())));
        }
        List<OpenedRecord> opened = found.stream().map(this::opened).toList();
        return new Part(
                opened,
                found.size() < limit
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    /** How many people the institution told of whom an exchange of victims has no place for. */
    @Transactional
    public Map<PersonRole, Long> countOthers() {
        String institution = callers.current().institution().code();
        return Map.of(
                PersonRole.WITNESS, records.countOfInstitution(institution, PersonRole.WITNESS),
                PersonRole.COMPLAINANT, records.countOfInstitution(institution, PersonRole.COMPLAINANT));
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
