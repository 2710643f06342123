package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/** The pseudonymous card of a person: what may be known without knowing who it is. */
@ApplicationScoped
public class ReadPerson {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final CasesOfPerson cases;

    ReadPerson(CallerProvider callers, PersonRepository people, PersonRecordRepository records, CasesOfPerson cases) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.cases = cases;
    }

    /**
     * A person without a name.
     *
     * @param formerCodes codes that lead here since a merge
     * @param cases those within the caller's mandate
     */
    public record Card(
            Person person, List<PersonCode> formerCodes, List<PersonRecord> records, List<CaseOfPerson> cases) {}

    @Transactional
    public Card read(PersonCode code) {
        Caller caller = callers.current();
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        String institution = caller.institution().code();
        boolean seesAll = caller.has(Role.AUDITOR) || caller.has(Role.IDENTITY_STEWARD);
        List<CaseOfPerson> visible = cases.visible(person.id(), institution, caller.has(Role.INVESTIGATOR), seesAll);
        if (!seesAll && visible.isEmpty() && !records.existsOf(person, institution)) {
            throw new OutsideMandate("person", person.code().value());
        }
        return new Card(person, people.listCodesLeadingTo(person), records.listOf(person), visible);
    }
}
