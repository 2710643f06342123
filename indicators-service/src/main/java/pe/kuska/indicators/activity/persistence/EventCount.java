package pe.kuska.indicators.activity.persistence;

import org.jspecify.annotations.Nullable;

/** How many events of a type an institution caused in a month. */
public record EventCount(String type, @Nullable String institution, int month, long count) {}
