package pe.kuska.tracking.followup;

import java.time.Instant;
import java.util.Set;
import pe.kuska.tracking.followup.domain.PersonCode;

/**
 * The registry decided who is who, within the transaction that hears of it.
 *
 * @param people those to whom the codes lead that it names
 */
public record IdentityDecided(Set<PersonCode> people, Instant at) {

    public IdentityDecided {
        people = Set.copyOf(people);
    }
}
