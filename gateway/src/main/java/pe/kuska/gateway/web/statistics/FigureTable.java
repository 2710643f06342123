package pe.kuska.gateway.web.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Figures as a table: a line for each value with a bar, or, broken down twice, a line for each value of the first and
/// a column for each of the second.
public record FigureTable(List<Line> lines, List<String> columns, List<CrossLine> crossed) {

    /// One value: its two figures as they are shown, and the length of its bar.
    public record Line(String name, String counted, String reported, int length) {}

    /// One value of the first breakdown, with a figure for each of the second.
    public record CrossLine(String name, List<String> figures) {}

    /// The words a value goes by: number of the breakdown, then the value.
    @FunctionalInterface
    interface Namer {
        String nameOf(int breakdown, String value);
    }

    public boolean isCrossed() {
        return !columns.isEmpty();
    }

    public boolean isEmpty() {
        return lines.isEmpty() && crossed.isEmpty();
    }

    static FigureTable of(Figures figures, int breakdowns, Namer names, LongFunction<String> shown, String withheld) {
        return breakdowns < 2 ? simple(figures, names, shown, withheld) : crossed(figures, names, shown, withheld);
    }

    private static FigureTable simple(Figures figures, Namer names, LongFunction<String> shown, String withheld) {
        long largest = figures.all().stream()
                .mapToLong(cell -> cell.counted() == null ? 0 : cell.counted())
                .max()
                .orElse(0);
        List<Line> lines = figures.all().stream()
                .map(cell -> new Line(
                        names.nameOf(0, cell.values().getFirst()),
                        figure(cell.counted(), shown, withheld),
                        figure(cell.reported(), shown, withheld),
                        cell.counted() == null || largest == 0
                                ? 0
                                : (int) Math.round(100.0 * cell.counted() / largest)))
                .toList();
        return new FigureTable(lines, List.of(), List.of());
    }

    private static FigureTable crossed(Figures figures, Namer names, LongFunction<String> shown, String withheld) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        figures.all().forEach(cell -> {
            String first = cell.values().getFirst();
            String second = cell.values().getLast();
            columns.add(second);
            rows.computeIfAbsent(first, _ -> new LinkedHashMap<>())
                    .put(second, figure(cell.counted(), shown, withheld));
        });
        List<String> ordered = columns.stream().sorted().toList();
        List<CrossLine> lines = new ArrayList<>();
        rows.forEach((first, cells) -> lines.add(new CrossLine(
                names.nameOf(0, first),
                ordered.stream()
                        .map(column -> cells.getOrDefault(column, shown.apply(0)))
                        .toList())));
        return new FigureTable(
                List.of(),
                ordered.stream().map(column -> names.nameOf(1, column)).toList(),
                List.copyOf(lines));
    }

    private static String figure(@Nullable Long value, LongFunction<String> shown, String withheld) {
        return value == null ? withheld : shown.apply(value);
    }
}
