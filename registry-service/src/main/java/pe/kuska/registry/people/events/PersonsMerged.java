package pe.kuska.registry.people.events;

import java.time.Instant;
import java.util.List;

/**
 * Two codes turned out to be one person.
 *
 * @param survivor the code that stays in use
 * @param absorbed the code that was in use too and from now on leads to it
 * @param decidedBy the institution whose steward decided, or whose record showed it
 * @param codes all other codes that lead to the survivor now
 * @param revision of two events that name a code, the one with the higher number says where it leads
 */
public record PersonsMerged(
        String survivor,
        String absorbed,
        String decidedBy,
        Instant occurredAt,
        String cause,
        List<String> codes,
        long revision) {

    static final String TYPE = "pe.kuska.registry.PersonsMerged.v1";
}
