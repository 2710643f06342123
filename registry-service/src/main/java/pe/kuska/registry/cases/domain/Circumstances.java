package pe.kuska.registry.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells beyond the elements of the crime: when it happened, how the institution learned of it, where people
 * were exploited, what operation or inspection found. Most cases have none of it when they are registered.
 *
 * @param from first day of the facts
 * @param until last day of the facts
 * @param channel how the institution learned of it
 * @param otherCrimes articles besides the main one
 * @param techniques special investigation techniques that were used
 * @param acknowledged doubts that somebody looked at and found to be no mistake
 */
public record Circumstances(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String channel,
        List<String> otherCrimes,
        List<Establishment> establishments,
        @Nullable Operation operation,
        @Nullable Inspection inspection,
        List<String> techniques,
        List<Acknowledgement> acknowledged) {

    public static final Circumstances NONE =
            new Circumstances(null, null, null, List.of(), List.of(), null, null, List.of(), List.of());

    public Circumstances {
        otherCrimes = otherCrimes == null ? List.of() : List.copyOf(otherCrimes);
        establishments = establishments == null ? List.of() : List.copyOf(establishments);
        techniques = techniques == null ? List.of() : List.copyOf(techniques);
        acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
    }

    /** Whether there is nothing in it. */
    public boolean areNone() {
        return equals(NONE);
    }
}
