package pe.kuska.registry.statistics.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.ProtectedFigures.Hidden;

/**
 * The historic bank of victims (OGP activity 4): persons by place of birth or of residence, year by year. Without a mandate each year hides what
 * the same breakdown of that year alone hides, and there are no wholes of all years: beside the years they would tell how many of
 * a small place, or of a year that hides it, had been victims before.
 */
public record HistoricBank(
        Dimension place,
        Instant asOf,
        List<Year> years,
        List<Place> places,
        @Nullable Count total) {

    public HistoricBank {
        years = List.copyOf(years);
        places = List.copyOf(places);
    }

    /**
     * A year.
     *
     * @param total none if it is hidden
     * @param seenBefore how many of its victims were victims in an earlier year; none if hidden
     */
    public record Year(
            int year, @Nullable Count total, @Nullable Long seenBefore) {}

    /**
     * A place.
     *
     * @param total each person once, in whatever years; none if hidden
     * @param years what is counted in each year that has anybody or hides that it has
     */
    public record Place(String value, @Nullable Count total, Map<Integer, @Nullable Count> years) {}

    /**
     * Puts the bank together.
     *
     * @param all by place, all years together
     * @param yearly by place, of each year
     * @param seenBefore how many of each year were victims before
     * @param protection none if the reader sees everything
     */
    public static HistoricBank of(
            Dimension place,
            Figures all,
            Map<Integer, Figures> yearly,
            Map<Integer, Long> seenBefore,
            @Nullable ProtectedFigures protection) {
        Map<Integer, Hidden> hidden = new HashMap<>();
        yearly.forEach((year, figures) ->
                hidden.put(year, protection == null ? new Hidden(false, Set.of()) : protection.ofOne(figures)));
        Map<String, Map<Integer, @Nullable Count>> counts = new TreeMap<>();
        new TreeMap<>(yearly).forEach((year, figures) -> {
            Hidden of = hidden.getOrDefault(year, new Hidden(true, Set.of()));
            figures.cells()
                    .forEach(cell -> counts.computeIfAbsent(cell.values().getFirst(), _ -> new TreeMap<>())
                            .put(year, of.hides(cell.values()) ? null : cell.count()));
        });
        boolean wholesShown = protection == null;
        Map<String, Count> wholes = all.cells().stream()
                .collect(Collectors.toMap(cell -> cell.values().getFirst(), Cell::count));
        List<Place> places = new ArrayList<>();
        counts.forEach((value, ofYears) ->
                places.add(new Place(value, wholesShown ? wholes.getOrDefault(value, Count.NONE) : null, ofYears)));
        List<Year> years = new ArrayList<>();
        for (int year : new TreeSet<>(yearly.keySet())) {
            Figures figures = yearly.get(year);
            if (figures != null) {
                boolean whole =
                        hidden.getOrDefault(year, new Hidden(true, Set.of())).total();
                years.add(new Year(
                        year,
                        whole ? null : figures.total(),
                        whole ? null : shownBefore(figures, seenBefore.getOrDefault(year, 0L), protection)));
            }
        }
        return new HistoricBank(place, all.asOf(), years, places, wholesShown ? all.total() : null);
    }

    private static @Nullable Long shownBefore(Figures figures, long before, @Nullable ProtectedFigures protection) {
        boolean shown = protection == null
                || !(protection.isSmall(before)
                        || protection.isSmall(figures.total().counted() - before));
        return shown ? before : null;
    }
}
