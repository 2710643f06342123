package pe.kuska.registry.people.domain;

import java.time.Instant;

/** Who decided about an identity, of which institution, and when. */
public record Decided(String by, String institution, Instant at) {}
