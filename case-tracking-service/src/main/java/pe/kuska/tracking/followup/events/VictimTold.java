package pe.kuska.tracking.followup.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** What this service reads of {@code VictimIdentified}. */
record VictimTold(
        String personCode,
        String caseCode,
        VictimStatus status,
        @Nullable UUID recordId,
        @Nullable String filedUnder) {}
