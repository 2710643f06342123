package pe.kuska.registry.cases.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * A person's part in a case, by source record: who that record belongs to may change by a merge, what was said does not.
 *
 * @param withdrawn whether the source no longer names this person; the record and its history stay
 */
@Embeddable
public record PersonInCase(
        UUID recordId, @Enumerated(EnumType.STRING) PersonRole role, boolean withdrawn) {

    PersonInCase asWithdrawn() {
        return new PersonInCase(recordId, role, true);
    }
}
