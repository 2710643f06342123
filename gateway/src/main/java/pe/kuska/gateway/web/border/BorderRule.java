package pe.kuska.gateway.web.border;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// For which crimes and how long somebody is listed at the border, and who says so.
public record BorderRule(
        int version,
        @Nullable List<String> crimes,
        int monthsAfterPrison,
        int monthsWithoutPrison,
        @Nullable String source,
        @Nullable Instant setAt) {

    /// A rule as it is set.
    public record NewRule(
            List<String> crimes,
            @Nullable Integer monthsAfterPrison,
            @Nullable Integer monthsWithoutPrison,
            @Nullable String source) {}

    public List<String> allCrimes() {
        return crimes == null ? List.of() : crimes;
    }
}
