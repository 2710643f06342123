package pe.kuska.gateway.web.policies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where figures of a policy come from.
public record Why(
        String policy,
        int year,
        @Nullable Instant asOf,
        @Nullable String formulaVersion,
        List<Figure> figures) {

    /// One figure: what it is made of and how.
    public record Figure(
            String figure,
            @Nullable String shown,
            @Nullable String exact,
            String formula,
            String rounding,
            List<Input> inputs,
            @Nullable String reason) {}

    /// Something a figure is made of, and where that comes from.
    public record Input(
            String name,
            @Nullable String text,
            String origin,
            @Nullable String link) {}
}
