package pe.kuska.registry.joins.domain;

import java.time.Instant;
import java.util.UUID;

/** What somebody said about two cases: that they are one, or that they are not. */
public record JoinDecision(
        UUID id, UUID one, UUID other, Status status, String reason, String institution, Instant decidedAt) {

    /** What it says. */
    public enum Status {
        CONFIRMED,
        REJECTED
    }
}
