package pe.kuska.tracking.followup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an institution said and that stays said. Facts are only ever added, each one once; a path is what
 * follows from the set of them, so the order in which they arrive cannot matter.
 */
public sealed interface Fact {

    /** The event that told it. */
    UUID eventId();

    /** When it happened, as the institution says. */
    Instant occurredAt();

    /** A person is a victim in a case: this opens the person's path. */
    record VictimInCase(UUID eventId, Instant occurredAt, String caseCode, PersonCode person, VictimStatus status)
            implements Fact {}

    /**
     * A step that shows on the timeline.
     *
     * @param recordedAt when Kuska was told
     * @param person whom it concerns; absent if it concerns every victim of the case
     * @param codes what the summary is made of: codes only, never free text
     */
    record Step(
            UUID eventId,
            Instant occurredAt,
            Instant recordedAt,
            EntryType type,
            Office actor,
            @Nullable PersonCode person,
            @Nullable String caseCode,
            @Nullable UUID referralId,
            Map<String, String> codes)
            implements Fact {

        public Step {
            codes = Map.copyOf(codes);
            boolean concernsSomebody =
                    switch (type.subject()) {
                        case CASE -> caseCode != null && person == null;
                        case PERSON -> person != null;
                    };
            if (!concernsSomebody) {
                throw new IllegalArgumentException("a step concerns a person or a case");
            }
        }
    }

    /** A decision of the identity stewards about two codes. */
    sealed interface IdentityDecision extends Fact {}

    /** Two codes turned out to be one person: the absorbed one leads to the survivor from now on. */
    record Merged(UUID eventId, Instant occurredAt, PersonCode survivor, PersonCode absorbed)
            implements IdentityDecision {
        public Merged {
            if (survivor.equals(absorbed)) {
                throw new IllegalArgumentException("a code cannot absorb itself");
            }
        }
    }

    /**
     * What was taken for one person are two: {@code separated} stands on its own again, with its own records and with
     * what is known of the given cases.
     */
    record Split(UUID eventId, Instant occurredAt, PersonCode from, PersonCode separated, Set<String> cases)
            implements IdentityDecision {
        public Split {
            cases = Set.copyOf(cases);
            if (from.equals(separated)) {
                throw new IllegalArgumentException("a code cannot be separated from itself");
            }
        }
    }

    /** The identity decisions among facts. */
    static List<IdentityDecision> decisionsIn(Iterable<? extends Fact> facts) {
        List<IdentityDecision> decisions = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof IdentityDecision decision) {
                decisions.add(decision);
            }
        }
        return decisions;
    }
}
