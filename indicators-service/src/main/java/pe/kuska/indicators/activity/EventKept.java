package pe.kuska.indicators.activity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement was kept: what of it may be counted. Told within the transaction that keeps it. */
public record EventKept(
        UUID id, String type, @Nullable String institution, LocalDate occurredOn, Map<String, String> codes) {

    public EventKept {
        codes = Map.copyOf(codes);
    }
}
