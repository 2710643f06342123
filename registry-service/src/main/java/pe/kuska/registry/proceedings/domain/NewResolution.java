package pe.kuska.registry.proceedings.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution to be recorded.
 *
 * @param hearingOn the day of the next hearing, if it sets one
 */
public record NewResolution(
        ResolutionKind kind,
        LocalDate issuedOn,
        @Nullable String number,
        @Nullable String crime,
        @Nullable String joinedTo,
        @Nullable LocalDate hearingOn,
        List<Affected> persons) {

    public NewResolution {
        persons = List.copyOf(persons);
    }
}
