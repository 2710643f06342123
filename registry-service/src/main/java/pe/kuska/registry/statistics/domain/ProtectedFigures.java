package pe.kuska.registry.statistics.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pe.kuska.platform.disclosure.LinearTable;
import pe.kuska.platform.disclosure.LinearTable.Sum;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;

/**
 * Finds out which figures of a breakdown are hidden. Both ways of counting are hidden together; where a breakdown goes by
 * two dimensions, those hidden when it goes by each of them alone are hidden with all of their line, so that one table never
 * gives away what another hides.
 */
public final class ProtectedFigures {

    private static final List<ToLongFunction<Count>> COUNTS = List.of(Count::counted, Count::reported);

    private final Suppression suppression;

    public ProtectedFigures(Suppression suppression) {
        this.suppression = suppression;
    }

    /**
     * What is not shown.
     *
     * @param total whether the whole is not shown, and then nothing is
     * @param cells by their values
     */
    public record Hidden(boolean total, Set<List<String>> cells) {

        public Hidden {
            cells = Set.copyOf(cells);
        }

        /** Whether a part is not shown. */
        public boolean hides(List<String> values) {
            return total || cells.contains(values);
        }
    }

    /** What is hidden of figures by one dimension. */
    public Hidden ofOne(Figures figures) {
        if (isSmall(figures.total())) {
            return new Hidden(true, Set.of());
        }
        List<Cell> cells = figures.cells();
        Sum sum = new Sum(cells.size(), numbers(0, cells.size()));
        BitSet hidden =
                fixpoint(List.of(sum), withTotal(cells, figures.total()), new BitSet(), cell -> cell < cells.size());
        return new Hidden(false, valuesOf(cells, hidden));
    }

    /**
     * What is hidden of figures by two dimensions, of which each alone is shown too.
     *
     * @param rows by the first dimension
     * @param columns by the second
     */
    public Hidden ofTwo(Figures figures, Figures rows, Figures columns) {
        Hidden hiddenRows = ofOne(rows);
        Hidden hiddenColumns = ofOne(columns);
        if (hiddenRows.total() || hiddenColumns.total() || isSmall(figures.total())) {
            return new Hidden(true, Set.of());
        }
        List<Cell> inner = everyPair(figures, rows, columns);
        List<Cell> all = new ArrayList<>(inner);
        Map<List<String>, Integer> at = new LinkedHashMap<>();
        Stream.concat(
                        rows.cells().stream()
                                .map(row -> new Cell(List.of("row", row.values().getFirst()), row.count())),
                        columns.cells().stream()
                                .map(column -> new Cell(
                                        List.of("column", column.values().getFirst()), column.count())))
                .forEach(margin -> {
                    at.put(margin.values(), all.size());
                    all.add(margin);
                });
        BitSet hidden = new BitSet();
        at.forEach((values, index) -> {
            Hidden of = values.getFirst().equals("row") ? hiddenRows : hiddenColumns;
            hidden.set(index, of.hides(List.of(values.getLast())));
        });
        for (int cell = 0; cell < inner.size(); cell++) {
            List<String> values = inner.get(cell).values();
            hidden.set(
                    cell,
                    hiddenRows.hides(List.of(values.getFirst())) || hiddenColumns.hides(List.of(values.getLast())));
        }
        List<Sum> sums = new ArrayList<>();
        at.forEach((values, index) -> sums.add(new Sum(index, partsOf(inner, values))));
        sums.add(new Sum(all.size(), indexesOf(at, "row")));
        sums.add(new Sum(all.size(), indexesOf(at, "column")));
        BitSet chosen = fixpoint(sums, withTotal(all, figures.total()), hidden, cell -> cell < inner.size());
        return new Hidden(false, valuesOf(inner, chosen));
    }

    /**
     * What is hidden of figures whose parts add up to those of another breakdown, which is shown too.
     *
     * @param wholes the other breakdown
     * @param wholeOf to which of its values a value belongs
     */
    public Hidden ofParts(Figures figures, Figures wholes, UnaryOperator<String> wholeOf) {
        Hidden hiddenWholes = ofOne(wholes);
        if (hiddenWholes.total()) {
            return hiddenWholes;
        }
        List<Cell> parts = figures.cells();
        List<Cell> all = new ArrayList<>(parts);
        all.addAll(wholes.cells());
        BitSet hidden = new BitSet();
        List<Sum> sums = new ArrayList<>();
        for (int whole = 0; whole < wholes.cells().size(); whole++) {
            String value = wholes.cells().get(whole).values().getFirst();
            hidden.set(parts.size() + whole, hiddenWholes.hides(List.of(value)));
            List<Integer> own = numbers(0, parts.size()).stream()
                    .filter(part ->
                            wholeOf.apply(parts.get(part).values().getFirst()).equals(value))
                    .toList();
            if (hiddenWholes.hides(List.of(value))) {
                own.forEach(hidden::set);
            }
            sums.add(new Sum(parts.size() + whole, own));
        }
        sums.add(new Sum(all.size(), numbers(parts.size(), all.size())));
        BitSet chosen = fixpoint(sums, withTotal(all, figures.total()), hidden, cell -> cell < parts.size());
        return new Hidden(false, valuesOf(parts, chosen));
    }

    /** Also the pairs that nobody is counted in: that there is nobody may give away who is elsewhere. */
    private static List<Cell> everyPair(Figures figures, Figures rows, Figures columns) {
        Map<List<String>, Count> counts = new LinkedHashMap<>();
        figures.cells().forEach(cell -> counts.put(cell.values(), cell.count()));
        List<Cell> pairs = new ArrayList<>();
        for (Cell row : rows.cells()) {
            for (Cell column : columns.cells()) {
                List<String> values =
                        List.of(row.values().getFirst(), column.values().getFirst());
                pairs.add(new Cell(values, counts.getOrDefault(values, Count.NONE)));
            }
        }
        return pairs;
    }

    /** Hides for one way of counting after the other until neither needs more. */
    private BitSet fixpoint(List<Sum> sums, List<Count> counts, BitSet hidden, IntPredicate may) {
        BitSet chosen = hidden;
        int before;
        do {
            before = chosen.cardinality();
            for (ToLongFunction<Count> count : COUNTS) {
                LinearTable table =
                        new LinearTable(counts.stream().mapToLong(count).toArray());
                sums.forEach(table::add);
                chosen = suppression.hide(table, chosen, may);
            }
        } while (chosen.cardinality() > before);
        return chosen;
    }

    /** Whether a figure beside the table is of so few that it is not shown. */
    boolean isSmall(long count) {
        return suppression.isSmall(count);
    }

    private boolean isSmall(Count count) {
        return suppression.isSmall(count.counted()) || suppression.isSmall(count.reported());
    }

    private static List<Count> withTotal(List<Cell> cells, Count total) {
        return Stream.concat(cells.stream().map(Cell::count), Stream.of(total)).toList();
    }

    private static List<Integer> partsOf(List<Cell> inner, List<String> margin) {
        List<Integer> parts = new ArrayList<>();
        for (int cell = 0; cell < inner.size(); cell++) {
            List<String> values = inner.get(cell).values();
            String own = margin.getFirst().equals("row") ? values.getFirst() : values.getLast();
            if (own.equals(margin.getLast())) {
                parts.add(cell);
            }
        }
        return parts;
    }

    private static List<Integer> indexesOf(Map<List<String>, Integer> at, String side) {
        return at.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getKey().getFirst(), side))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Integer> numbers(int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = from; number < to; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static Set<List<String>> valuesOf(List<Cell> cells, BitSet hidden) {
        Set<List<String>> values = new HashSet<>();
        hidden.stream()
                .filter(cell -> cell < cells.size())
                .forEach(cell -> values.add(cells.get(cell).values()));
        return values;
    }
}
