package pe.kuska.gateway.web.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The departments by kind instead of by amount, on the same grid of tiles. The mark tells the kinds apart where
/// colours
/// don't; the table that says the same stands elsewhere on the page.
///
/// @param describedBy the id of that table
public record DepartmentLevels(String id, String title, String describedBy, List<Tile> tiles, List<Kind> legend) {
    private static final int PITCH = 78;

    /// A kind: its words, a mark of few letters, and the shade from 0 to 5.
    public record Kind(String name, String mark, int step) {}

    /// One department with what is written on its tile and what a pointer over it is told.
    public record Tile(Department department, String mark, String spoken, int step) {
        public int x() {
            return department.column() * PITCH;
        }

        public int y() {
            return department.row() * PITCH;
        }
    }

    /// What is known of a department: its kind, and its own mark where it has a figure.
    public record Known(Kind kind, @Nullable String figure) {}

    public DepartmentLevels {
        tiles = List.copyOf(tiles);
        legend = List.copyOf(legend);
    }

    public static DepartmentLevels of(
            String id, String title, String describedBy, Map<Department, Known> known, List<Kind> kinds, Kind none) {
        List<Tile> tiles = Arrays.stream(Department.values())
                .map(department -> {
                    Known own = known.getOrDefault(department, new Known(none, null));
                    String figure = own.figure();
                    return new Tile(
                            department,
                            figure == null ? own.kind().mark() : figure,
                            figure == null ? own.kind().name() : own.kind().name() + " (" + figure + ")",
                            own.kind().step());
                })
                .toList();
        return new DepartmentLevels(id, title, describedBy, tiles, kinds);
    }
}
