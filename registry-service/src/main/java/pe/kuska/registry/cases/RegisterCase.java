package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.Registration.Registered;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseRepository;
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

    /** Whether the caller's institution told of the case before; if so it is held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isOnRecord(CaseStatement said) {
        return !cases.findForRegistration(Set.of(said.sourceFor(callers.current())))
                .isEmpty();
    }

    @Transactional
    public Registration register(CaseStatement said) {
        return registerAll(List.of(said)).getFirst();
    }

    /** Registers several cases, in few statements if no source is among them twice. If one cannot be, none is. */
    @Transactional
    public List<Registration> registerAll(List<CaseStatement> statements) {
        Caller caller = callers.current();
        Set<CaseSource> sources =
                statements.stream().map(said -> said.sourceFor(caller)).collect(Collectors.toSet());
        if (sources.size() < statements.size()) {
            return statements.stream().map(this::register).toList();
        }
        List<Told> told = statements.stream()
                .map(said -> new Told(said, said.sourceFor(caller), checked(said)))
                .toList();
        Map<CaseSource, TraffickingCase> known = cases.findForRegistration(sources);
        if (!known.isEmpty()) {
            people.standInLine(
                    statements.stream().flatMap(said -> said.persons().stream()).toList());
        }
        Iterator<Registered> registered = registerFirst(
                        told.stream()
                                .filter(one -> !known.containsKey(one.source().ofAnyUnit()))
                                .toList(),
                        caller)
                .iterator();
        return told.stream()
                .map(one -> {
                    TraffickingCase before = known.get(one.source().ofAnyUnit());
                    return before == null
                            ? registered.next()
                            : restateCase.restate(before, one.said(), caller, one.findings());
                })
                .toList();
    }

    private record Told(CaseStatement said, CaseSource source, Findings findings) {}

    private Findings checked(CaseStatement said) {
        Findings findings = checks.of(said.facts(), said.persons());
        findings.throwIfBroken();
        return findings;
    }

    private List<Registered> registerFirst(List<Told> told, Caller caller) {
        if (told.isEmpty()) {
            return List.of();
        }
        Iterator<RegisteredPerson> identified = people.identifyAll(told.stream()
                        .flatMap(one -> CasePeople.introductions(one.said(), one.source()))
                        .toList())
                .iterator();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Registered> registered =
                told.stream().map(one -> registered(one, identified, now)).toList();
        List<TraffickingCase> rows =
                registered.stream().map(Registered::registeredCase).toList();
        cases.add(rows);
        history.keepAll(rows, caller);
        registered.forEach(this::announce);
        return registered;
    }

    private static Registered registered(Told told, Iterator<RegisteredPerson> identified, Instant now) {
        List<RegisteredPerson> persons =
                told.said().persons().stream().map(_ -> identified.next()).toList();
        CasePeople.warnOfRepeated(persons, told.findings());
        return new Registered(
                TraffickingCase.register(told.source(), told.said().facts(), CasePeople.partsOf(persons), now),
                persons,
                told.findings().warnings());
    }

    private void announce(Registered registration) {
        TraffickingCase registered = registration.registeredCase();
        List<RegisteredPerson> persons = registration.persons();
        caseEvents.registered(registered, CasePeople.participants(persons));
        people.announceVictims(persons, registered);
        audit.record(new AuditEvent(
                "REGISTER_CASE",
                "case",
                registered.code().value(),
                Optional.empty(),
                Map.of("persons", Integer.toString(persons.size()))));
    }
}
