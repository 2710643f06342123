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
        @Nullable String measure,
        @Nullable String placedBy,
        @Nullable String definition,
        @Nullable Integer total,
        List<Count> departments,
        @Nullable Count unplaced,
        List<String> indicators) {

    /// A department's count, or that of no known one.
    public record Count(@Nullable String ubigeo, @Nullable Integer value, boolean withheld) {}

    /// Whether the department is not told by the event itself.
    public boolean isPlacedByCase() {
        return "CASE".equals(placedBy);
    }

    /// Whether it is the upper part of a share or variation.
    public boolean isNumerator() {
        return measure != null && !measure.equals("COUNT");
    }

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
