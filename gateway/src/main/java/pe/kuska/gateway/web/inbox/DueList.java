package pe.kuska.gateway.web.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What falls due for a unit, as the tracking service answers it.
public record DueList(@Nullable List<Due> items, @Nullable String next) {

    /// One deadline.
    public record Due(
            String kind,
            @Nullable String recordId,
            @Nullable String planId,
            @Nullable String personCode,
            @Nullable String institution,
            @Nullable String unit,
            boolean own,
            Instant dueAt,
            int told) {}

    public List<Due> all() {
        return items == null ? List.of() : items;
    }
}
