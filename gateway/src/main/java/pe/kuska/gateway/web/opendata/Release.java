package pe.kuska.gateway.web.opendata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year published as open data.
public record Release(
        String id,
        int year,
        int sequence,
        int left,
        int smallestGroup,
        @Nullable Instant asOf,
        @Nullable Instant releasedAt,
        @Nullable String institution,
        int groups,
        @Nullable List<String> leftOut) {

    /// Which year to publish.
    public record Request(int year) {}

    public List<String> notTold() {
        return leftOut == null ? List.of() : leftOut;
    }
}
