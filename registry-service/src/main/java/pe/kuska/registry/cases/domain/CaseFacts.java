package pe.kuska.registry.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;

/**
 * What happened, in the codes of the official lists (Código Penal 129-A: conducts, means, purposes). Holds nothing about
 * any single person.
 *
 * @param references numbers of other files about the same facts
 */
public record CaseFacts(
        CaseKind kind,
        Instant receivedAt,
        @Nullable String crime,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        @Nullable String ubigeo,
        List<RouteLeg> route,
        List<String> references,
        Circumstances circumstances) {

    public CaseFacts {
        conducts = List.copyOf(conducts);
        means = List.copyOf(means);
        purposes = List.copyOf(purposes);
        route = List.copyOf(route);
        references = List.copyOf(references);
        // Versions kept before there was such a thing do not have it.
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    }

    /** Facts of which no more is known than the elements of the crime. */
    public CaseFacts(
            CaseKind kind,
            Instant receivedAt,
            @Nullable String crime,
            List<String> conducts,
            List<String> means,
            List<String> purposes,
            @Nullable String recruitment,
            @Nullable String ubigeo,
            List<RouteLeg> route,
            List<String> references) {
        this(
                kind,
                receivedAt,
                crime,
                conducts,
                means,
                purposes,
                recruitment,
                ubigeo,
                route,
                references,
                Circumstances.NONE);
    }

    /** The same facts under another article. */
    public CaseFacts withCrime(@Nullable String other) {
        return new CaseFacts(
                kind,
                receivedAt,
                other,
                conducts,
                means,
                purposes,
                recruitment,
                ubigeo,
                route,
                references,
                circumstances);
    }

    /** The day the institution learned of it, in Peru. */
    public LocalDate receivedOn() {
        return receivedAt.atZone(PeruTime.ZONE).toLocalDate();
    }

    /** The first day of the facts as far as is told, else the day the institution learned of them. */
    public LocalDate happenedFrom() {
        return Stream.concat(
                        Stream.ofNullable(circumstances.from()), route.stream().map(RouteLeg::date))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(receivedOn());
    }

    /** The last day of the facts that is known; of a crime that goes on, the law of its last day applies. */
    public Optional<LocalDate> lastKnownDay() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(circumstances.from()), Optional.ofNullable(circumstances.until()))
                                .flatMap(Optional::stream),
                        route.stream().flatMap(leg -> Optional.ofNullable(leg.date()).stream()))
                .max(Comparator.naturalOrder());
    }
}
