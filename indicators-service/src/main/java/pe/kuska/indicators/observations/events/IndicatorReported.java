package pe.kuska.indicators.observations.events;

import java.time.Instant;

/** An institution reported an indicator's result; the figure itself is read at {@code link}. */
public record IndicatorReported(
        String policy,
        String indicator,
        int year,
        int revision,
        String status,
        String institution,
        Instant occurredAt,
        String link) {

    /** Its CloudEvents type. */
    public static final String TYPE = "pe.kuska.indicators.IndicatorReported.v1";
}
