package pe.kuska.registry.people.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was taken for one person are two.
 *
 * @param from the code that stood for both and stands for one of them still
 * @param separated the code that stands for the other
 * @param cases those of which all records are of the other
 * @param fromCodes all other codes that lead to {@code from} now
 * @param separatedCodes all other codes that lead to {@code separated} now
 * @param remainingCases those of which all records stay
 * @param sharedCases those in which both are
 * @param movedRecords records that are filed under somebody else from now on, whatever they were told under
 * @param revision of two events that name a code or a record, the one with the higher number holds
 */
public record PersonsSplit(
        String from,
        String separated,
        List<String> cases,
        String decidedBy,
        Instant occurredAt,
        List<String> fromCodes,
        List<String> separatedCodes,
        List<String> remainingCases,
        List<String> sharedCases,
        List<MovedRecord> movedRecords,
        long revision) {

    static final String TYPE = "pe.kuska.registry.PersonsSplit.v1";

    /** A record and the code it stays with from now on. */
    public record MovedRecord(UUID recordId, String filedUnder) {}
}
