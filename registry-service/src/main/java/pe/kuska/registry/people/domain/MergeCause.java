package pe.kuska.registry.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why two people were taken for one.
 *
 * @param matchId the possible match that a steward confirmed
 * @param becauseOf the newcomer who agrees with both, without whom nobody would say so
 * @param reason in a steward's words; kept sealed
 */
public record MergeCause(
        Kind kind,
        @Nullable UUID matchId,
        @Nullable UUID becauseOf,
        @Nullable String reason) {

    /** Who or what said so. */
    public enum Kind {
        /** A steward, by hand or by confirming a possible match. */
        STEWARD,
        /** Recognition, when a newcomer agrees beyond doubt with two people who contradict each other in nothing. */
        AUTOMATIC,
        /** Recognition with another model, after somebody looked at what it would change. */
        RELINK
    }

    /** A steward decided, perhaps asked by a possible match. */
    public static MergeCause decided(@Nullable UUID matchId, @Nullable String reason) {
        return new MergeCause(Kind.STEWARD, matchId, null, reason);
    }

    /** A record agrees with both. */
    public static MergeCause automatic(UUID becauseOf) {
        return new MergeCause(Kind.AUTOMATIC, null, becauseOf, null);
    }

    /** Another model says so. */
    public static MergeCause relink() {
        return new MergeCause(Kind.RELINK, null, null, null);
    }

    @Override
    public String toString() {
        return "MergeCause[" + kind + "]";
    }
}
