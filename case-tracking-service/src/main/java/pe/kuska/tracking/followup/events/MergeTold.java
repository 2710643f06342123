package pe.kuska.tracking.followup.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code PersonsMerged}. */
record MergeTold(String survivor, String absorbed, @Nullable Instant occurredAt) {}
