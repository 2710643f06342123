package pe.kuska.gateway.web.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many people got how far in a year, as the tracking service counts them.
public record Funnel(
        int year,
        @Nullable String department,
        @Nullable Instant asOf,
        @Nullable List<Step> steps) {

    /// Those who reached a step, and those of them who went no further, by reason.
    ///
    /// @param people none where so few are not shown
    /// @param suppressed whether something of the step is not shown
    public record Step(
            String step,
            @Nullable Integer people,
            @Nullable Map<String, Integer> stopped,
            @Nullable Lead lead,
            boolean suppressed) {}

    /// Hours since the step before.
    public record Lead(double medianHours, double p90Hours) {}

    /// People behind a figure, whom the visitor may see.
    public record Listed(
            @Nullable List<Person> items, @Nullable String next) {
        List<Person> all() {
            return items == null ? List.of() : items;
        }
    }

    public record Person(
            String personCode,
            @Nullable String department,
            @Nullable Instant reachedAt,
            @Nullable String furthest,
            @Nullable String reason) {}

    List<Step> all() {
        return steps == null ? List.of() : steps;
    }
}
