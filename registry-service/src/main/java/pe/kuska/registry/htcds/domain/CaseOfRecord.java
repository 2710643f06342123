package pe.kuska.registry.htcds.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The case in which a record stands, as far as an exchange about its people can tell of it.
 *
 * @param phase how far it has come
 */
public record CaseOfRecord(
        String code,
        String kind,
        String phase,
        @Nullable String crime,
        @Nullable String ubigeo,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        List<Leg> route) {

    public CaseOfRecord {
        conducts = List.copyOf(conducts);
        means = List.copyOf(means);
        purposes = List.copyOf(purposes);
        route = List.copyOf(route);
    }

    /** A place of the route. */
    public record Leg(
            String stage,
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable LocalDate date) {}

    /** The one place a row has room for: where the person was exploited, else the last that is known. */
    public Optional<Leg> leg() {
        return route.stream()
                .filter(leg -> leg.stage().equals("EXPLOITATION"))
                .findFirst()
                .or(() -> route.isEmpty() ? Optional.empty() : Optional.of(route.getLast()));
    }
}
