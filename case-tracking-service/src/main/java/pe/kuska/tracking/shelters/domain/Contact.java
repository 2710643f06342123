package pe.kuska.tracking.shelters.domain;

import org.jspecify.annotations.Nullable;

/**
 * All that is said of where a shelter is before it expects somebody.
 *
 * @param district ubigeo
 * @param dutyPhone who answers at any hour
 */
public record Contact(@Nullable String district, @Nullable String dutyPhone) {}
