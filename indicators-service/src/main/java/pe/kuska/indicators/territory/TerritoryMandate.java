package pe.kuska.indicators.territory;

import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.OutsideMandate;

/** The conducting ministry keeps all bodies and plans; a focal point those its own entity answers for. */
final class TerritoryMandate {

    private TerritoryMandate() {}

    static void require(Caller by, String subjectType, String subjectId, String... responsible) {
        if (by.has(Role.POLICY_LEAD)) {
            return;
        }
        for (String entity : responsible) {
            if (entity.equals(by.institution().code())) {
                return;
            }
        }
        throw new OutsideMandate(subjectType, subjectId);
    }
}
