package pe.kuska.gateway.web.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an indicator counts in each department in a year; a figure without value is withheld.
public record DepartmentCounts(
        String policy,
        String indicator,
        int year,
        @Nullable String unit,
        @Nullable String definition,
        @Nullable Integer total,
        List<Count> departments,
        @Nullable Count unplaced,
        List<String> indicators) {

    /// A department's count, or that of no known one.
    public record Count(@Nullable String ubigeo, @Nullable Integer value, boolean withheld) {}

    /// By department; without value where it is withheld.
    Map<String, @Nullable Integer> byDepartment() {
        Map<String, @Nullable Integer> counts = new HashMap<>();
        departments.forEach(count -> {
            if (count.ubigeo() != null) {
                counts.put(count.ubigeo(), count.value());
            }
        });
        return counts;
    }
}
