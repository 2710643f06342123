package pe.kuska.tracking.followup;

import pe.kuska.platform.caller.Caller;
import pe.kuska.tracking.followup.domain.PathOfCare;

/** What lets somebody read the path of a person whom nothing ties to them. */
public interface ExceptionalAccess {

    /**
     * Whether the caller may read the path now all the same. That they did is then on record with the access that allowed it.
     *
     * @param what is read
     */
    boolean allowsReading(Caller caller, PathOfCare path, String what);
}
