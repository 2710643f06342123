package pe.kuska.indicators.territory.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.GovernmentLevel;

/** The relative address of a list with its filters, for the page after this one. */
final class ListAddress {

    private ListAddress() {}

    static String of(String list, @Nullable GovernmentLevel level, @Nullable String ubigeo, @Nullable Enum<?> state) {
        String filters = Stream.of(
                        level == null ? "" : "level=" + level,
                        ubigeo == null ? "" : "ubigeo=" + ubigeo,
                        state == null ? "" : "state=" + state)
                .filter(filter -> !filter.isEmpty())
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? list : list + "?" + filters;
    }
}
