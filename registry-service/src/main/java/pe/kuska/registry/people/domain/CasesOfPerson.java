package pe.kuska.registry.people.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In which cases a person is, as far as a caller may know. Cases know people, not the other way round. */
public interface CasesOfPerson {

    /**
     * The cases of a person within a mandate.
     *
     * @param linkedToo also those of other institutions that share a person with one of this institution's records
     * @param all every case
     */
    List<CaseOfPerson> visible(UUID personId, String institution, boolean linkedToo, boolean all);

    /** The same, as the cases were known at a moment; within the mandate of today. */
    List<CaseOfPerson> visibleAsOf(UUID personId, String institution, boolean linkedToo, boolean all, Instant moment);

    /** In which case each of some records is, for those that are in one. */
    Map<UUID, String> codesByRecord(Collection<UUID> records);
}
