package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseRepository;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.Findings;

/** Registers a case an institution tells of, with everybody in it recognised; told again, it is the same case. */
@ApplicationScoped
public class RegisterCase {

    private final CallerProvider callers;
    private final CaseChecks checks;
    private final CaseRepository cases;
    private final CaseHistory history;
    private final CasePeople people;
    private final RestateCase restateCase;
    private final CaseEventsOut caseEvents;
    private final AuditTrail audit;
    private final InstantSource clock;

    RegisterCase(
            CallerProvider callers,
            CaseChecks checks,
            CaseRepository cases,
            CaseHistory history,
            CasePeople people,
            RestateCase restateCase,
            CaseEventsOut caseEvents,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.checks = checks;
        this.cases = cases;
        this.history = history;
        this.people = people;
        this.restateCase = restateCase;
        this.caseEvents = caseEvents;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands in the way of registering a case, by field. */
    public List<FieldError> flawsOf(CaseStatement said) {
        return checks.of(said.facts(), said.persons()).errors();
    }

    @Transactional
    public Registration register(CaseStatement said) {
        Caller caller = callers.current();
        Findings findings = checks.of(said.facts(), said.persons());
        findings.throwIfBroken();
        CaseSource source = said.sourceFor(caller);
        Optional<TraffickingCase> known = cases.findForRegistration(source);
        people.standInLine(said.persons());
        return known.isPresent()
                ? restateCase.restate(known.get(), said, caller, findings)
                : registerFirst(said, source, caller, findings);
    }

    /** Registers several cases, in their order. */
    @Transactional
    public List<Registration> registerAll(List<CaseStatement> cases) {
        return cases.stream().map(this::register).toList();
    }

    private Registration registerFirst(CaseStatement said, CaseSource source, Caller caller, Findings findings) {
        List<RegisteredPerson> persons = new ArrayList<>();
        for (PersonStatement person : said.persons()) {
            persons.add(people.identify(person, said, source));
        }
        TraffickingCase registered = TraffickingCase.register(
                source,
                said.facts(),
                CasePeople.partsOf(persons),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        cases.persist(registered);
        cases.flush();
        history.keep(registered, caller);
        caseEvents.registered(registered, CasePeople.participants(persons));
        people.announceVictims(persons, registered);
        audit.record(new AuditEvent(
                "REGISTER_CASE",
                "case",
                registered.code().value(),
                Optional.empty(),
                Map.of("persons", Integer.toString(persons.size()))));
        CasePeople.warnOfRepeated(persons, findings);
        return new Registration.Registered(registered, persons, findings.warnings());
    }
}
