package pe.kuska.registry.identification.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonRole;

/** A person already registered, with all that the sources say about them: who joins must agree with all of it. */
public record KnownPerson(UUID id, List<KnownRecord> records) {

    public KnownPerson {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a person has at least one record");
        }
        records = List.copyOf(records);
    }

    /**
     * What one source says.
     *
     * @param filedUnder as whom it was recognised, of all who are this person today
     */
    public record KnownRecord(
            UUID id,
            UUID filedUnder,
            ComparableIdentity identity,
            @Nullable PersonRole role) {}
}
