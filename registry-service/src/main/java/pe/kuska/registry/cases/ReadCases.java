package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseFilter;
import pe.kuska.registry.cases.domain.CaseSummary;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseSummaryQuery;

/** Shows cases to those in whose mandate they are. */
@ApplicationScoped
public class ReadCases {

    private final CasesInMandate mandate;
    private final CaseSummaryQuery summaries;
    private final CasePeople people;
    private final CaseChecks checks;

    ReadCases(CasesInMandate mandate, CaseSummaryQuery summaries, CasePeople people, CaseChecks checks) {
        this.mandate = mandate;
        this.summaries = summaries;
        this.people = people;
        this.checks = checks;
    }

    /** One case, with what is doubtful in its facts and nobody has looked at. */
    @Transactional
    public CaseView get(CaseCode code) {
        TraffickingCase shown = mandate.visible(code);
        return CaseView.of(
                shown,
                people.of(shown.persons()),
                checks.of(shown.facts(), people.told(shown)).warnings());
    }

    /** One row more than a page, newest first. */
    @Transactional
    public List<CaseSummary> list(CaseFilter filter, PageRequest page) {
        return summaries.list(mandate.mandate(), filter, page);
    }
}
