package pe.kuska.registry.proceedings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as it was recorded: what it decided, when it was issued and when that became known here.
 *
 * @param number the resolution's own number
 * @param crimeBefore the article of the case before a reclassification
 * @param crime the article after it
 * @param joinedTo the code of the case this one was joined to
 * @param hearingOn the day of the next hearing, if it set one
 */
public record Resolution(
        UUID id,
        ResolutionKind kind,
        LocalDate issuedOn,
        @Nullable String number,
        @Nullable String crimeBefore,
        @Nullable String crime,
        @Nullable String joinedTo,
        @Nullable LocalDate hearingOn,
        Phase before,
        Phase after,
        List<Affected> persons,
        Instant recordedAt,
        String institution) {

    public Resolution {
        persons = List.copyOf(persons);
    }

    /** The same, as if it did not affect some people. */
    public Resolution without(Set<UUID> recordIds) {
        return new Resolution(
                id,
                kind,
                issuedOn,
                number,
                crimeBefore,
                crime,
                joinedTo,
                hearingOn,
                before,
                after,
                persons.stream()
                        .filter(one -> !recordIds.contains(one.recordId()))
                        .toList(),
                recordedAt,
                institution);
    }
}
