package pe.kuska.tracking.followup.domain;

import org.jspecify.annotations.Nullable;

/** A desk that acts: an institution and, where one is known, its unit. */
public record Office(String institution, @Nullable String unit) {}
