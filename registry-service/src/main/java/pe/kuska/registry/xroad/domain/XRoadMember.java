package pe.kuska.registry.xroad.domain;

import java.time.Instant;

/** A member or subsystem of X-Road and the institution it is. */
public record XRoadMember(String client, String institution, Instant changedAt) {}
