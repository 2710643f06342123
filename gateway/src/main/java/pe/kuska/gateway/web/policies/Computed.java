package pe.kuska.gateway.web.policies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the events say about an indicator, beside what was reported. It never replaces the official value.
public record Computed(
        String period,
        @Nullable String unit,
        @Nullable String definition,
        @Nullable String definitionVersion,
        @Nullable Double value,
        @Nullable Side numerator,
        @Nullable Side denominator,
        @Nullable Map<String, Map<String, Integer>> breakdowns,
        @Nullable Reported reported,
        @Nullable Double difference,
        List<String> explanation,
        List<String> toConfirm) {

    /// What was counted on one side of the indicator.
    public record Side(int count, int events, int withdrawn) {}

    /// What the entity reported.
    public record Reported(
            @Nullable String status,
            @Nullable Double value,
            @Nullable String text) {}

    /// The codes that were counted.
    public record Members(String side, List<String> items) {}

    /// The count by department, empty if the definition does not break it down so.
    Map<String, Integer> byDepartment() {
        return breakdowns == null ? Map.of() : Objects.requireNonNullElse(breakdowns.get("department"), Map.of());
    }
}
