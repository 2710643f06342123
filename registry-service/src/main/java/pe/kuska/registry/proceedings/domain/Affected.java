package pe.kuska.registry.proceedings.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person whom a resolution affects, by source record.
 *
 * @param crime the article it is about, if it is not that of the case
 * @param prisonMonths the sentence of somebody convicted
 * @param reparation in soles, in favour of a victim
 */
public record Affected(
        UUID recordId,
        Effect effect,
        @Nullable String crime,
        @Nullable Integer prisonMonths,
        @Nullable BigDecimal reparation) {}
