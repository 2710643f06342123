package pe.kuska.tracking.followup.events;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.PersonCode;

/** What this service reads of {@code PersonsSplit}. Which cases go along follows from the records. */
record SplitTold(
        String from,
        String separated,
        @Nullable List<String> fromCodes,
        @Nullable List<String> separatedCodes,
        @Nullable List<MovedRecord> movedRecords,
        @Nullable Long revision,
        @Nullable Instant occurredAt) {

    /** A record that is filed under another code than it was told under. */
    record MovedRecord(UUID recordId, String filedUnder) {}

    Map<PersonCode, PersonCode> leads() {
        Map<PersonCode, PersonCode> leads = new HashMap<>();
        lead(leads, from, fromCodes);
        lead(leads, separated, separatedCodes);
        return leads;
    }

    Map<UUID, PersonCode> filed() {
        Map<UUID, PersonCode> filed = new HashMap<>();
        if (movedRecords != null) {
            movedRecords.forEach(moved -> filed.put(moved.recordId(), new PersonCode(moved.filedUnder())));
        }
        return filed;
    }

    static void lead(Map<PersonCode, PersonCode> leads, String leader, @Nullable List<String> codes) {
        PersonCode person = new PersonCode(leader);
        leads.put(person, person);
        if (codes != null) {
            codes.forEach(code -> leads.put(new PersonCode(code), person));
        }
    }
}
