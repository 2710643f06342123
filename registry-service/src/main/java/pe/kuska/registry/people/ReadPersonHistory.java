package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;
import pe.kuska.registry.people.persistence.RecordTimeline;
import pe.kuska.registry.people.persistence.RecordTimeline.Said;

/**
 * Where somebody was born and lived, in which cases and before which institutions, over time and from all sources: so that
 * earlier victimisations are recognised. For a stated purpose, to an institution that registered the person; never a name.
 */
@ApplicationScoped
public class ReadPersonHistory {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final RecordTimeline timeline;
    private final IdentityVault vault;
    private final IdentityPurposes purposes;
    private final CasesOfPerson cases;
    private final AuditTrail audit;

    ReadPersonHistory(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            RecordTimeline timeline,
            IdentityVault vault,
            IdentityPurposes purposes,
            CasesOfPerson cases,
            AuditTrail audit) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.timeline = timeline;
        this.vault = vault;
        this.purposes = purposes;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * What one source said for a time.
     *
     * @param own whether the reader's institution said it: where others say the person lives is told by department only
     */
    public record Statement(
            UUID recordId,
            String institution,
            String system,
            boolean own,
            Birth birth,
            Birthplace birthplace,
            Residence residence,
            Instant from,
            Optional<Instant> until) {

        @Override
        public String toString() {
            return "Statement[sealed]";
        }
    }

    /**
     * A person over time.
     *
     * @param victimisations in how many cases they are a victim, also outside the reader's mandate
     * @param cases those within it
     */
    public record History(PersonCode code, List<Statement> statements, int victimisations, List<CaseOfPerson> cases) {}

    @Transactional
    public History read(PersonCode code, String purpose) {
        Caller caller = callers.current();
        purposes.require(caller, code, purpose);
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        String institution = caller.institution().code();
        if (!records.existsOf(person, institution)) {
            throw new OutsideMandate("person", person.code().value());
        }
        audit.record(new AuditEvent("READ_HISTORY", "person", person.code().value(), Optional.of(purpose), Map.of()));
        return new History(
                person.code(),
                timeline.listOf(person.id()).stream()
                        .map(said -> statement(said, institution))
                        .toList(),
                timeline.countVictimisations(person.id()),
                cases.visible(person.id(), institution, caller.has(Role.INVESTIGATOR), false));
    }

    private Statement statement(Said said, String institution) {
        Identity identity = vault.open(said.recordId(), said.sealed());
        return new Statement(
                said.recordId(),
                said.institution(),
                said.system(),
                said.institution().equals(institution),
                identity.birth(),
                identity.birthplace(),
                identity.residence(),
                said.from(),
                said.until());
    }
}
