package pe.kuska.gateway.web.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pe.kuska.gateway.web.pictures.Department;

/// Routes from where people were recruited to where they were exploited, as arrows over the tiles of the departments:
/// the more people, the thicker. Countries abroad stand in a column beside them; a ring is a route within one place.
public record RouteMap(List<Place> places, List<Arrow> arrows, List<Ring> rings, int width, int height) {
    private static final int STEP = 78;
    private static final int HALF = 36;
    private static final int COLUMNS = 5;
    private static final int ROWS = 7;
    private static final double THINNEST = 2.5;
    private static final double THICKEST = 12;
    private static final double BEND = 0.18;
    private static final int MOST_DRAWN = 25;

    /// A route and how many people went it.
    public record Route(String from, String to, long persons, String described) {}

    /// A tile. `used` if some route begins or ends there.
    public record Place(String letters, String name, int x, int y, boolean used, boolean abroad) {}

    public record Arrow(String path, String head, String width, String title) {}

    public record Ring(int x, int y, String width, String title) {}

    private record Point(double x, double y) {}

    static RouteMap of(List<Route> routes, Map<String, String> abroad) {
        List<Route> drawn = routes.stream()
                .sorted(Comparator.comparingLong(Route::persons).reversed())
                .limit(MOST_DRAWN)
                .toList();
        Map<String, Place> places = places(drawn, abroad);
        long most = drawn.stream().mapToLong(Route::persons).max().orElse(1);
        List<Arrow> arrows = new ArrayList<>();
        List<Ring> rings = new ArrayList<>();
        for (Route route : drawn.reversed()) {
            Place from = places.get(route.from());
            Place to = places.get(route.to());
            if (from == null || to == null) {
                continue;
            }
            double width = Math.max(THINNEST, THICKEST * route.persons() / most);
            if (from == to) {
                rings.add(new Ring(from.x(), from.y(), written(width), route.described()));
            } else {
                arrows.add(arrow(from, to, width, route.described()));
            }
        }
        int columns = abroad.isEmpty() ? COLUMNS : COLUMNS + 2;
        return new RouteMap(
                List.copyOf(places.values()),
                List.copyOf(arrows),
                List.copyOf(rings),
                columns * STEP,
                Math.max(ROWS, abroad.size()) * STEP);
    }

    private static Map<String, Place> places(List<Route> routes, Map<String, String> abroad) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Department department : Department.values()) {
            places.put(
                    department.ubigeo(),
                    new Place(
                            department.letters(),
                            department.officialName(),
                            department.column() * STEP + HALF,
                            department.row() * STEP + HALF,
                            isUsed(routes, department.ubigeo()),
                            false));
        }
        int row = 0;
        for (Map.Entry<String, String> country : abroad.entrySet()) {
            places.put(
                    country.getKey(),
                    new Place(
                            country.getKey(),
                            country.getValue(),
                            (COLUMNS + 1) * STEP + HALF,
                            row * STEP + HALF,
                            true,
                            true));
            row++;
        }
        return places;
    }

    private static boolean isUsed(List<Route> routes, String place) {
        return routes.stream()
                .anyMatch(route -> route.from().equals(place) || route.to().equals(place));
    }

    /// A bent line that stops short of the tile's middle, and a head that points along its end.
    private static Arrow arrow(Place from, Place to, double width, String title) {
        Point start = new Point(from.x(), from.y());
        Point end = new Point(to.x(), to.y());
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        Point bend = new Point((start.x() + end.x()) / 2 - dy * BEND, (start.y() + end.y()) / 2 + dx * BEND);
        double toEndX = end.x() - bend.x();
        double toEndY = end.y() - bend.y();
        double length = Math.hypot(toEndX, toEndY);
        double ux = toEndX / length;
        double uy = toEndY / length;
        double head = 7 + width;
        Point neck = new Point(end.x() - ux * (head + 4), end.y() - uy * (head + 4));
        Point tip = new Point(end.x() - ux * 4, end.y() - uy * 4);
        double side = 3 + width * 0.8;
        return new Arrow(
                "M%s Q%s %s".formatted(written(start), written(bend), written(neck)),
                "%s %s %s"
                        .formatted(
                                written(tip),
                                written(new Point(neck.x() - uy * side, neck.y() + ux * side)),
                                written(new Point(neck.x() + uy * side, neck.y() - ux * side))),
                written(width),
                title);
    }

    private static String written(Point point) {
        return written(point.x()) + "," + written(point.y());
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
