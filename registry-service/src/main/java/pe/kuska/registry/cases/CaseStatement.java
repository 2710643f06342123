package pe.kuska.registry.cases;

import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.people.domain.PersonStatement;

/**
 * A case as one source tells it, whole.
 *
 * @param system the source's own name for its system
 * @param recordId the number the case has there
 */
public record CaseStatement(String system, String recordId, CaseFacts facts, List<PersonStatement> persons) {

    public CaseStatement {
        persons = List.copyOf(persons);
    }

    /** The source: the caller's institution, whatever the statement claims. */
    CaseSource sourceFor(Caller caller) {
        return new CaseSource(caller.institution().code(), caller.unit().orElse(null), system, recordId);
    }
}
