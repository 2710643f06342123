package pe.kuska.tracking.emergencyaccess.domain;

import java.time.Instant;

/** One reading by an access: when, and what was read. */
public record AccessUse(Instant at, String what) {}
