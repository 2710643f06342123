package pe.kuska.registry.identification.domain;

import java.util.List;
import java.util.UUID;

/**
 * What recognising everybody again would change about some people.
 *
 * @param persons those who would become one, or the one who would fall apart
 * @param recordGroups of a merge, for each person the records that connect them; of a split, the records of each part
 */
public record RelinkChange(Kind kind, List<UUID> persons, List<List<UUID>> recordGroups, Outcome outcome) {

    /** In which direction. */
    public enum Kind {
        MERGE,
        SPLIT
    }

    /** What became of it. */
    public enum Outcome {
        /** Applying the relink does it. */
        PROPOSED,
        /** Nobody is taken apart, or joined with somebody who would fall apart or is told differently by now, without a steward. */
        FOR_STEWARDS,
        MERGED,
        /** A steward said that they are not one, or they were one by then. */
        KEPT_APART
    }

    public RelinkChange {
        persons = List.copyOf(persons);
        recordGroups = List.copyOf(recordGroups);
    }
}
