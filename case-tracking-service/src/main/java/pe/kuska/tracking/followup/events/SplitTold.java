package pe.kuska.tracking.followup.events;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code PersonsSplit}. */
record SplitTold(
        String from,
        String separated,
        @Nullable Set<String> cases,
        @Nullable Instant occurredAt) {}
