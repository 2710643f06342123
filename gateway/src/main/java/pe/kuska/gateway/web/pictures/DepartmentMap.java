package pe.kuska.gateway.web.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;

/// Values of the departments, ready to be drawn as tiles and written as a table.
///
/// @param id distinguishes it from other pictures on the page
/// @param title what is shown, as heading of the picture and caption of the table
/// @param valueName what the figures count, as heading of their column
public record DepartmentMap(
        String id, String title, String valueName, List<Tile> tiles, List<Shade> steps, boolean hasWithheld) {
    /// The shades beside the one for «none».
    static final int SHADES = 5;

    private static final int SIDE = 72;
    private static final int GAP = 6;

    /// One department.
    ///
    /// @param shown its figure as people read it
    /// @param step the shade, 0 for none up to 5
    /// @param withheld whether there is a figure that is not told, because so few people would be told about
    public record Tile(Department department, String shown, int step, boolean withheld, boolean known) {
        public int x() {
            return department.column() * (SIDE + GAP);
        }

        public int y() {
            return department.row() * (SIDE + GAP);
        }
    }

    /// A shade of the legend and up to where it goes.
    public record Shade(int step, String upTo) {}

    public DepartmentMap {
        tiles = List.copyOf(tiles);
        steps = List.copyOf(steps);
    }

    /// A map of values by ubigeo (of any length; only the department counts, and a department given twice is added up).
    /// A key without value is a figure that is withheld; a department without key has none.
    public static DepartmentMap of(
            String id,
            String title,
            String valueName,
            Map<String, ? extends @Nullable Number> values,
            PictureWords words,
            Labels labels) {
        Map<Department, Double> told = new HashMap<>();
        Map<Department, Boolean> withheld = new HashMap<>();
        values.forEach((ubigeo, value) -> Department.of(ubigeo).ifPresent(department -> {
            if (value == null) {
                withheld.put(department, true);
            } else {
                told.merge(department, value.doubleValue(), Double::sum);
            }
        }));
        double largest = largest(told.values());
        List<Tile> tiles = Arrays.stream(Department.values())
                .map(department -> tile(
                        department, told.get(department), withheld.containsKey(department), largest, words, labels))
                .toList();
        return new DepartmentMap(id, title, valueName, tiles, ranges(largest, labels), !withheld.isEmpty());
    }

    private static double largest(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static Tile tile(
            Department department,
            @Nullable Double value,
            boolean withheld,
            double largest,
            PictureWords words,
            Labels labels) {
        if (value == null) {
            return new Tile(department, withheld ? words.withheld() : words.noFigure(), 0, withheld, false);
        }
        return new Tile(department, Objects.requireNonNull(labels.number(value)), stepOf(value, largest), false, true);
    }

    static int stepOf(double value, double largest) {
        return value <= 0 || largest <= 0 ? 0 : Math.clamp((long) Math.ceil(value / largest * SHADES), 1, SHADES);
    }

    /// Up to where each shade goes, for the legend. Counts have no decimals: a shade of them ends at a whole number,
    /// and
    /// one that no whole number falls into is left out.
    private static List<Shade> ranges(double largest, Labels labels) {
        boolean counts = largest == Math.rint(largest);
        List<Shade> shades = new ArrayList<>();
        double before = 0;
        for (int step = 1; step <= SHADES && largest > 0; step++) {
            double edge = counts ? Math.floor(largest * step / SHADES) : largest * step / SHADES;
            if (edge > before) {
                shades.add(new Shade(step, Objects.requireNonNull(labels.number(edge))));
            }
            before = edge;
        }
        return shades;
    }

    /// The table's order: by name, as people look a department up.
    public List<Tile> byName() {
        return tiles.stream()
                .sorted(Comparator.comparing(tile -> tile.department().name()))
                .toList();
    }

    public int width() {
        return 5 * SIDE + 4 * GAP;
    }

    public int height() {
        return 7 * SIDE + 6 * GAP;
    }

    public int side() {
        return SIDE;
    }
}
