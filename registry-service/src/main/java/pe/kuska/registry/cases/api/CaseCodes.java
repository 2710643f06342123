package pe.kuska.registry.cases.api;

import java.util.Objects;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** Reads the codes of cases that somebody typed. */
public final class CaseCodes {

    private CaseCodes() {}

    /** The code; a wrong one is told by field. */
    public static CaseCode read(String field, String typed) {
        Findings findings = new Findings();
        CaseCode code = new Reading(findings).code(field, typed, BrokenRule.CASE_CODE, CaseCode::parse);
        findings.throwIfBroken();
        return Objects.requireNonNull(code);
    }
}
