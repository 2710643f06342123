package pe.kuska.tracking.followup.events;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.PersonCode;

/** What this service reads of {@code PersonsMerged}. */
record MergeTold(
        String survivor,
        String absorbed,
        @Nullable List<String> codes,
        @Nullable Long revision,
        @Nullable Instant occurredAt) {

    Map<PersonCode, PersonCode> leads() {
        Map<PersonCode, PersonCode> leads = new HashMap<>();
        SplitTold.lead(leads, survivor, codes);
        SplitTold.lead(leads, survivor, List.of(absorbed));
        return leads;
    }
}
