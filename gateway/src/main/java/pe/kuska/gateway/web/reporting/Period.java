package pe.kuska.gateway.web.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A half-year or year for which entities report.
public record Period(
        String id,
        String policy,
        String code,
        int year,
        String part,
        String state,
        @Nullable LocalDate dueOn,
        @Nullable Instant openedAt,
        @Nullable Instant publishedAt) {

    /// All of them, newest first.
    public record All(List<Period> items) {}

    /// A period just opened, with what is expected and what nobody can be asked for.
    public record Opened(Period period, int expected, List<String> unassigned) {}

    /// What opens one.
    public record Opening(
            String policy, int year, String part, @Nullable LocalDate dueOn) {}
}
