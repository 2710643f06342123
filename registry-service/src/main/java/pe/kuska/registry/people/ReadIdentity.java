package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.OpenDoubts;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.persistence.DecisionHistory;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/**
 * Shows who a person is, for a stated purpose, to an institution that registered them, or to a steward who has to decide
 * about them, or whether a merge was right. Every reading is in the audit chain before anything is shown (Ley 29733:
 * purpose, reserve of identity).
 */
@ApplicationScoped
public class ReadIdentity {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final IdentityVault vault;
    private final OpenDoubts doubts;
    private final DecisionHistory decisions;
    private final IdentityPurposes purposes;
    private final AuditTrail audit;

    ReadIdentity(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            IdentityVault vault,
            OpenDoubts doubts,
            DecisionHistory decisions,
            IdentityPurposes purposes,
            AuditTrail audit) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.vault = vault;
        this.doubts = doubts;
        this.decisions = decisions;
        this.purposes = purposes;
        this.audit = audit;
    }

    /**
     * What sources say about who a person is, most complete first.
     *
     * @param institution the reader's own: where others say the person lives is not for it
     */
    public record Shown(PersonCode code, String institution, boolean whole, List<OpenedRecord> records) {}

    @Transactional
    public Shown read(PersonCode code, String purpose) {
        Caller caller = callers.current();
        purposes.require(caller, code, purpose);
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        String institution = caller.institution().code();
        boolean decides = caller.has(Role.IDENTITY_STEWARD)
                && (doubts.existAbout(person.id()) || decisions.existsAbout(person.id()));
        boolean linked =
                (caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR)) && records.existsOf(person, institution);
        if (!decides && !linked) {
            throw new OutsideMandate("person", person.code().value());
        }
        audit.record(new AuditEvent("READ_IDENTITY", "person", person.code().value(), Optional.of(purpose), Map.of()));
        List<OpenedRecord> opened = records.listOf(person).stream()
                .map(this::opened)
                .sorted(Comparator.comparingInt(
                                (OpenedRecord record) -> record.identity().completeness())
                        .reversed())
                .toList();
        return new Shown(person.code(), institution, decides, opened);
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
