package pe.kuska.registry.people.domain;

import java.util.Collection;
import java.util.UUID;

/** What a steward said is not the same person, recognition must not join again. Identification knows people, not the other way round. */
public interface NeverAgain {

    /** Whether somebody said of a record of the one that it is not of the person of a record of the other. */
    boolean wasSaid(Collection<UUID> records, Collection<UUID> others);

    /**
     * Whether that was said of any two of several people, each known by some records: by a steward, by a case that names
     * both in one role, or perhaps by a steward who is asked since one of them was told differently.
     */
    boolean wasSaidAmong(Collection<? extends Collection<UUID>> people);

    /** The records of the two are of two people. */
    void say(Collection<UUID> records, Collection<UUID> others, String reason, Decided decided);

    /** That was a mistake: they are of one. */
    void takeBack(Collection<UUID> records, Collection<UUID> others, String reason, Decided decided);
}
