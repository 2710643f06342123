package pe.kuska.indicators.opendata.domain;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.disclosure.LinearTable;
import pe.kuska.platform.disclosure.Suppression;

/**
 * What is counted in each department, shown so that nobody can be recognised: very few are not shown, nor what they would
 * follow from.
 *
 * @param total of the country, null where it is withheld
 * @param figures of every department, by its INEI code
 * @param unknown what is of no known department
 */
public record DepartmentFigures(@Nullable Integer total, List<Figure> figures, Figure unknown) {

    /** INEI's codes of the departments, the constitutional province of Callao among them. */
    private static final List<String> DEPARTMENTS =
            IntStream.rangeClosed(1, 25).mapToObj("%02d"::formatted).toList();

    /**
     * A figure; without value it is withheld.
     *
     * @param department two digits, or empty for what is of none
     */
    public record Figure(String department, @Nullable Integer value) {

        public boolean withheld() {
            return value == null;
        }
    }

    public DepartmentFigures {
        figures = List.copyOf(figures);
    }

    /**
     * Figures for somebody.
     *
     * @param counts by department; anything that is no department is of no known one
     * @param suppression absent for whoever may see all
     */
    public static DepartmentFigures of(int total, Map<String, Integer> counts, @Nullable Suppression suppression) {
        long[] values = new long[DEPARTMENTS.size() + 2];
        int unknown = DEPARTMENTS.size();
        int whole = unknown + 1;
        counts.forEach((department, count) -> {
            int at = DEPARTMENTS.indexOf(department);
            values[at < 0 ? unknown : at] += count;
        });
        values[whole] = total;
        BitSet hidden = suppression == null ? new BitSet() : hidden(values, suppression);
        return new DepartmentFigures(
                shown(values, whole, hidden),
                IntStream.range(0, unknown)
                        .mapToObj(at -> new Figure(DEPARTMENTS.get(at), shown(values, at, hidden)))
                        .toList(),
                new Figure("", shown(values, unknown, hidden)));
    }

    private static BitSet hidden(long[] values, Suppression suppression) {
        int whole = values.length - 1;
        BitSet hidden = new BitSet();
        if (suppression.isSmall(values[whole])) {
            hidden.set(0, values.length);
            return hidden;
        }
        LinearTable table = new LinearTable(values);
        table.add(new LinearTable.Sum(whole, IntStream.range(0, whole).boxed().toList()));
        return suppression.hide(table, hidden, cell -> cell != whole);
    }

    private static @Nullable Integer shown(long[] values, int at, BitSet hidden) {
        return hidden.get(at) ? null : Math.toIntExact(values[at]);
    }
}
