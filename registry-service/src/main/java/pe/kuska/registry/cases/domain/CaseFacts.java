package pe.kuska.registry.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        List<String> references) {

    public CaseFacts {
        conducts = List.copyOf(conducts);
        means = List.copyOf(means);
        purposes = List.copyOf(purposes);
        route = List.copyOf(route);
        references = List.copyOf(references);
    }

    /** The day the institution learned of it, in Peru. */
    public LocalDate receivedOn() {
        return receivedAt.atZone(PeruTime.ZONE).toLocalDate();
    }

    /** The first day of the facts as far as the route tells, else the day the institution learned of them. */
    public LocalDate happenedFrom() {
        return route.stream()
                .map(RouteLeg::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(receivedOn());
    }
}
