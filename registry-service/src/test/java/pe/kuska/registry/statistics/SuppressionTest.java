package pe.kuska.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.ProtectedFigures;
import pe.kuska.registry.statistics.domain.ProtectedFigures.Hidden;

class SuppressionTest {

    private static final int SMALLEST = 5;
    private static final int COLUMNS = 4;

    private final ProtectedFigures protection = new ProtectedFigures(new Suppression(SMALLEST));

    @Test
    void aSmallFigureIsHiddenTogetherWithAnotherOne() {
        Hidden hidden = protection.ofOne(oneWay(List.of(20, 3, 9)));
        assertThat(hidden.cells()).containsExactlyInAnyOrder(List.of("r1"), List.of("r2"));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(protection.ofOne(oneWay(List.of(20, 0, 9))).cells()).isEmpty();
    }

    @Test
    void aSmallWholeHidesEverything() {
        assertThat(protection.ofOne(oneWay(List.of(2, 1))).total()).isTrue();
    }

    @Test
    void hiddenFiguresThatAreFewEvenTogetherTakeAnotherOne() {
        assertThat(protection.ofOne(oneWay(List.of(1, 1, 30, 40))).cells()).hasSize(3);
    }

    @Test
    void whatIsReportedIsHiddenWithWhatIsCounted() {
        Figures figures = new Figures(
                Instant.EPOCH,
                new Count(30, 40),
                List.of(
                        new Cell(List.of("r0"), new Count(4, 6)),
                        new Cell(List.of("r1"), new Count(10, 12)),
                        new Cell(List.of("r2"), new Count(16, 22))));
        assertThat(protection.ofOne(figures).cells()).containsExactlyInAnyOrder(List.of("r0"), List.of("r1"));
    }

    @Test
    void aProvinceIsNotFoundOutThroughItsDepartment() {
        Figures provinces = figures(Map.of(List.of("0801"), 40, List.of("0802"), 3, List.of("1701"), 50));
        Figures departments = figures(Map.of(List.of("08"), 43, List.of("17"), 50));
        Hidden hidden = protection.ofParts(provinces, departments, province -> province.substring(0, 2));
        assertThat(hidden.cells()).containsExactlyInAnyOrder(List.of("0801"), List.of("0802"));
    }

    @Property(tries = 400)
    void noHiddenFigureFollowsFromTheOthersAndTheirTotal(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 30) Integer> counts) {
        Figures figures = oneWay(counts);
        Hidden hidden = protection.ofOne(figures);
        assertThat(allSmallAreHidden(figures, hidden)).isTrue();
        if (!hidden.total()) {
            List<List<String>> unknowns = List.copyOf(hidden.cells());
            Equations equations = new Equations(unknowns);
            equations.add(unknowns);
            assertThat(equations.revealed()).isEmpty();
        }
    }

    @Property(tries = 250)
    void noHiddenFigureFollowsFromATableItsMarginsAndTheTablesOfEachDimensionAlone(
            @ForAll @Size(min = 4, max = 28) List<@IntRange(min = 0, max = 24) Integer> counts) {
        Map<List<String>, Integer> inner = new LinkedHashMap<>();
        Map<List<String>, Integer> rows = new LinkedHashMap<>();
        Map<List<String>, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            // Most tables of the register have more empty cells than full ones.
            int count = Math.max(0, counts.get(i) - 8);
            String row = "r" + i / COLUMNS;
            String column = "c" + i % COLUMNS;
            if (count > 0) {
                inner.put(List.of(row, column), count);
                rows.merge(List.of(row), count, Integer::sum);
                columns.merge(List.of(column), count, Integer::sum);
            }
        }
        Hidden hidden = protection.ofTwo(figures(inner), figures(rows), figures(columns));
        Hidden hiddenRows = protection.ofOne(figures(rows));
        Hidden hiddenColumns = protection.ofOne(figures(columns));
        assertThat(allSmallAreHidden(figures(inner), hidden)).isTrue();
        if (hidden.total()) {
            return;
        }
        List<List<String>> unknowns = new ArrayList<>(hidden.cells());
        hiddenRows.cells().forEach(unknowns::add);
        hiddenColumns.cells().forEach(unknowns::add);
        Equations equations = new Equations(unknowns);
        rows.keySet().forEach(row -> equations.addDifference(row, line(row, columns.keySet(), true)));
        columns.keySet().forEach(column -> equations.addDifference(column, line(column, rows.keySet(), false)));
        equations.add(List.copyOf(rows.keySet()));
        equations.add(List.copyOf(columns.keySet()));
        assertThat(equations.revealed()).isEmpty();
    }

    private static List<List<String>> line(List<String> own, Set<List<String>> others, boolean isRow) {
        return others.stream()
                .map(other ->
                        isRow ? List.of(own.getFirst(), other.getFirst()) : List.of(other.getFirst(), own.getFirst()))
                .toList();
    }

    private static boolean allSmallAreHidden(Figures figures, Hidden hidden) {
        return figures.cells().stream()
                .filter(cell -> cell.count().counted() > 0 && cell.count().counted() < SMALLEST)
                .allMatch(cell -> hidden.hides(cell.values()));
    }

    private static Figures oneWay(List<Integer> counts) {
        Map<List<String>, Integer> cells = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            cells.put(List.of("r" + i), counts.get(i));
        }
        return figures(cells);
    }

    private static Figures figures(Map<List<String>, Integer> counts) {
        List<Cell> cells = new ArrayList<>();
        counts.forEach((values, count) -> cells.add(new Cell(values, new Count(count, count))));
        long total = counts.values().stream().mapToLong(Integer::longValue).sum();
        return new Figures(Instant.EPOCH, new Count(total, total), cells);
    }

    /** What an attacker finds out by adding and subtracting, with whole numbers of any size; written apart from what it tests. */
    private static final class Equations {

        private final Map<List<String>, Integer> columnOf = new LinkedHashMap<>();
        private final List<BigInteger[]> rows = new ArrayList<>();

        Equations(List<List<String>> unknowns) {
            unknowns.forEach(unknown -> columnOf.put(unknown, columnOf.size()));
        }

        void add(List<List<String>> parts) {
            addDifference(List.of(), parts);
        }

        void addDifference(List<String> whole, List<List<String>> parts) {
            BigInteger[] row = new BigInteger[columnOf.size()];
            java.util.Arrays.fill(row, BigInteger.ZERO);
            parts.stream().map(columnOf::get).filter(Objects::nonNull).forEach(at -> row[at] = BigInteger.ONE);
            Integer at = columnOf.get(whole);
            if (at != null) {
                row[at] = row[at].subtract(BigInteger.ONE);
            }
            rows.add(row);
        }

        List<Integer> revealed() {
            int done = 0;
            for (int column = 0; column < columnOf.size(); column++) {
                int pivot = done;
                while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                    pivot++;
                }
                if (pivot == rows.size()) {
                    continue;
                }
                BigInteger[] by = rows.get(pivot);
                rows.set(pivot, rows.get(done));
                rows.set(done, by);
                for (int other = 0; other < rows.size(); other++) {
                    if (other != done && rows.get(other)[column].signum() != 0) {
                        BigInteger[] row = rows.get(other);
                        BigInteger factor = row[column];
                        for (int i = 0; i < row.length; i++) {
                            row[i] = row[i].multiply(by[column]).subtract(by[i].multiply(factor));
                        }
                    }
                }
                done++;
            }
            List<Integer> revealed = new ArrayList<>();
            for (BigInteger[] row : rows) {
                List<Integer> left = new ArrayList<>();
                for (int i = 0; i < row.length; i++) {
                    if (row[i].signum() != 0) {
                        left.add(i);
                    }
                }
                if (left.size() == 1) {
                    revealed.addAll(left);
                }
            }
            return revealed;
        }
    }
}
