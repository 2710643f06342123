package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseMandate;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseRepository;
import pe.kuska.registry.cases.persistence.CaseSummaryQuery;

/** Which cases the caller may see, and which are the caller's own; any other is as good as missing. */
@ApplicationScoped
public class CasesInMandate {

    private final CallerProvider callers;
    private final CaseRepository cases;
    private final CaseSummaryQuery summaries;

    CasesInMandate(CallerProvider callers, CaseRepository cases, CaseSummaryQuery summaries) {
        this.callers = callers;
        this.cases = cases;
        this.summaries = summaries;
    }

    /** Whose cases a caller sees. */
    public CaseMandate mandate() {
        Caller caller = callers.current();
        return new CaseMandate(caller.institution().code(), caller.has(Role.INVESTIGATOR), caller.has(Role.AUDITOR));
    }

    /** A case the caller may see. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TraffickingCase visible(CaseCode code) {
        TraffickingCase found = cases.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!isVisible(found)) {
            throw new OutsideMandate("case", code.value());
        }
        return found;
    }

    /** Whether the caller may see a case that another one led to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean sees(CaseCode code) {
        return cases.findByCode(code).filter(this::isVisible).isPresent();
    }

    private boolean isVisible(TraffickingCase found) {
        CaseMandate mandate = mandate();
        return found.source().institution().equals(mandate.institution())
                || mandate.all()
                || (mandate.linkedToo() && summaries.sharesPersonWith(found.id(), mandate.institution()));
    }

    /** Any case, held until the transaction ends: for those who decide about it without reading what it tells. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TraffickingCase anyForChange(CaseCode code) {
        return cases.findForChange(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    /** A case of the caller's own institution, held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TraffickingCase own(CaseCode code) {
        TraffickingCase found = cases.findForChange(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!found.source().institution().equals(callers.current().institution().code())) {
            throw new OutsideMandate("case", code.value());
        }
        return found;
    }
}
