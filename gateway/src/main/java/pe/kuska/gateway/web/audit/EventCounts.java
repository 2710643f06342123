package pe.kuska.gateway.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often something happened in a year, by institution and month.
public record EventCounts(int year, @Nullable List<Count> counts) {

    public record Count(String type, @Nullable String institution, int month, long count) {}

    public List<Count> all() {
        return counts == null ? List.of() : counts;
    }
}
