package pe.kuska.registry.cases;

import java.util.List;
import java.util.UUID;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRole;

/** What became of a case that was sent: a new one, or one this source had told of before. */
public sealed interface Registration {

    TraffickingCase registeredCase();

    List<RegisteredPerson> persons();

    List<FieldError> warnings();

    /** The first time. */
    record Registered(TraffickingCase registeredCase, List<RegisteredPerson> persons, List<FieldError> warnings)
            implements Registration {}

    /** Told again, the same or differently. */
    record Restated(TraffickingCase registeredCase, List<RegisteredPerson> persons, List<FieldError> warnings)
            implements Registration {}

    /** A person of the case and how they were recognised. */
    record RegisteredPerson(UUID recordId, PersonCode personCode, PersonRole role, String match) {}
}
