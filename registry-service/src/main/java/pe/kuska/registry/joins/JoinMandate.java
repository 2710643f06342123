package pe.kuska.registry.joins;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** Stewards decide about any two cases, by code only; investigators about one of their own and one they may see. */
@ApplicationScoped
class JoinMandate {

    private final CallerProvider callers;
    private final CasesInMandate cases;

    JoinMandate(CallerProvider callers, CasesInMandate cases) {
        this.callers = callers;
        this.cases = cases;
    }

    boolean isSteward() {
        return callers.current().has(Role.IDENTITY_STEWARD);
    }

    /** The case a decision is asked about. */
    TraffickingCase own(CaseCode code) {
        return isSteward() ? cases.anyForChange(code) : cases.own(code);
    }

    /** Whether the caller may be told that a case exists. */
    boolean sees(CaseCode code) {
        return isSteward() || cases.sees(code);
    }

    /** The other case. */
    TraffickingCase other(CaseCode code) {
        return isSteward() ? cases.anyForChange(code) : cases.visible(code);
    }
}
