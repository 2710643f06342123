package pe.kuska.gateway.web.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// By when something is due as the tracking service says it, and whether a norm does.
public record Deadline(
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable String rule,
        @Nullable String note) {}
