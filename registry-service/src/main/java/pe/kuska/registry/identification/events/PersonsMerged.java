package pe.kuska.registry.identification.events;

import java.time.Instant;

/**
 * Two codes turned out to be one person.
 *
 * @param survivor the code that stays in use
 * @param absorbed the code that from now on leads to it
 * @param decidedBy the institution whose steward decided
 */
public record PersonsMerged(String survivor, String absorbed, String decidedBy, Instant occurredAt) {

    static final String TYPE = "pe.kuska.registry.PersonsMerged.v1";
}
