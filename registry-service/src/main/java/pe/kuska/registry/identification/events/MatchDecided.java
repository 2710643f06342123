package pe.kuska.registry.identification.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A steward decided what was asked about two records: whether they are of one person. That two became one, or one two, is
 * told besides.
 *
 * @param question SAME_PERSON, or CONTRADICTION: whether a record still is of the person it belongs to
 * @param decision CONFIRMED or REJECTED
 * @param personCode whose the first record is after the decision
 * @param otherPersonCode whose the other record is after the decision
 * @param decidedBy the institution whose steward decided
 */
public record MatchDecided(
        UUID matchId,
        String question,
        String decision,
        String personCode,
        String otherPersonCode,
        String decidedBy,
        Instant occurredAt) {

    static final String TYPE = "pe.kuska.registry.MatchDecided.v1";
}
