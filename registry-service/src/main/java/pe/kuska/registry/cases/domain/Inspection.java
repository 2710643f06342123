package pe.kuska.registry.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A labour, transport or migration inspection.
 *
 * @param authority who inspected
 * @param record the number of the act that was drawn up
 */
public record Inspection(
        String authority,
        @Nullable LocalDate date,
        @Nullable String record,
        @Nullable String result) {}
