package pe.kuska.registry.cases;

import java.util.List;
import java.util.Set;
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

    /**
     * Told again, the same or differently.
     *
     * @param changed whether anything is different from before
     * @param firstNamed records of people the source had not named in this case before
     * @param rewritten records of people of whom it says something else than before
     */
    record Restated(
            TraffickingCase registeredCase,
            List<RegisteredPerson> persons,
            List<FieldError> warnings,
            boolean changed,
            Set<UUID> firstNamed,
            Set<UUID> rewritten)
            implements Registration {

        public Restated {
            firstNamed = Set.copyOf(firstNamed);
            rewritten = Set.copyOf(rewritten);
        }
    }

    /**
     * A person of the case and how they were recognised.
     *
     * @param filedUnder the code the record stays with when the person is merged or split
     */
    record RegisteredPerson(
            UUID recordId, PersonCode personCode, PersonCode filedUnder, PersonRole role, String match) {}
}
