package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseRepository;
import pe.kuska.registry.validation.Findings;

/** The institution that registered a case corrects its facts; what they were before is kept. */
@ApplicationScoped
public class AmendCase {

    private final CallerProvider callers;
    private final CaseChecks checks;
    private final CaseRepository cases;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final AuditTrail audit;
    private final InstantSource clock;

    AmendCase(
            CallerProvider callers,
            CaseChecks checks,
            CaseRepository cases,
            CasePeople people,
            CaseHistory history,
            CaseEventsOut events,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.checks = checks;
        this.cases = cases;
        this.people = people;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the facts.
     *
     * @param ifMatch the version the caller read
     * @param change what the facts become
     */
    @Transactional
    public CaseView amend(CaseCode code, @Nullable String ifMatch, UnaryOperator<CaseFacts> change) {
        Caller caller = callers.current();
        TraffickingCase amended =
                cases.findForChange(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!amended.source().institution().equals(caller.institution().code())) {
            throw new OutsideMandate("case", code.value());
        }
        Preconditions.require(ifMatch, amended.version());
        CaseFacts facts = change.apply(amended.facts());
        Findings findings = checks.of(facts, people.told(amended));
        findings.throwIfBroken();
        boolean changed = amended.amend(facts, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<RegisteredPerson> persons = people.of(amended.persons());
        if (changed) {
            history.keep(amended, caller);
            events.amended(amended, CasePeople.participants(persons));
            audit.record(AuditEvent.of("AMEND_CASE", "case", code.value()));
        }
        return CaseView.of(amended, persons, findings.warnings());
    }
}
