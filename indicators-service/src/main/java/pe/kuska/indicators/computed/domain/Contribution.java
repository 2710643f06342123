package pe.kuska.indicators.computed.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event counts towards a side of a computed indicator. */
public record Contribution(
        String key,
        String version,
        Definition.Side side,
        UUID event,
        LocalDate occurredOn,
        @Nullable String institution) {}
