package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseFilter;
import pe.kuska.registry.cases.domain.CaseMandate;
import pe.kuska.registry.cases.domain.CaseSummary;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseRepository;
import pe.kuska.registry.cases.persistence.CaseSummaryQuery;

/** Shows cases to those in whose mandate they are. */
@ApplicationScoped
public class ReadCases {

    private final CallerProvider callers;
    private final CaseRepository cases;
    private final CaseSummaryQuery summaries;
    private final CasePeople people;

    ReadCases(CallerProvider callers, CaseRepository cases, CaseSummaryQuery summaries, CasePeople people) {
        this.callers = callers;
        this.cases = cases;
        this.summaries = summaries;
        this.people = people;
    }

    /** One case. */
    @Transactional
    public CaseView get(CaseCode code) {
        Caller caller = callers.current();
        TraffickingCase shown = cases.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        CaseMandate mandate = mandateOf(caller);
        boolean own = shown.source().institution().equals(mandate.institution());
        boolean visible = own
                || mandate.all()
                || (mandate.linkedToo() && summaries.sharesPersonWith(shown.id(), mandate.institution()));
        if (!visible) {
            throw new OutsideMandate("case", code.value());
        }
        return CaseView.of(shown, people.of(shown.persons()), List.of());
    }

    /** One row more than a page, newest first. */
    @Transactional
    public List<CaseSummary> list(CaseFilter filter, PageRequest page) {
        return summaries.list(mandateOf(callers.current()), filter, page);
    }

    private static CaseMandate mandateOf(Caller caller) {
        return new CaseMandate(caller.institution().code(), caller.has(Role.INVESTIGATOR), caller.has(Role.AUDITOR));
    }
}
