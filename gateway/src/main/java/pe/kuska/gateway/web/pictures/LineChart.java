package pe.kuska.gateway.web.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;

/// Figures over time as lines, with the places of everything worked out, and the same figures as rows of a table. A
/// missing figure is a gap in the line, never a zero.
///
/// @param id distinguishes it from other pictures on the page
/// @param title what is shown
/// @param timeName what the places along the bottom are: years, months
public record LineChart(
        String id,
        String title,
        String timeName,
        List<Mark> bottom,
        List<Mark> side,
        List<Line> lines,
        List<Row> rows) {
    static final int WIDTH = 480;
    static final int HEIGHT = 260;
    private static final int LEFT = 56;
    private static final int RIGHT = 20;
    private static final int TOP = 14;
    private static final int BOTTOM = 34;

    /// A word beside an axis and where it stands.
    public record Mark(int at, String text) {}

    /// A figure of a line and where it stands.
    public record Point(int x, int y, String time, String shown) {}

    /// A line: the pieces between its gaps, and its points. `number` gives it its looks: the first is drawn full with
    /// round
    /// points, the second dashed with square ones.
    public record Line(int number, String name, List<String> pieces, List<Point> points) {}

    /// The figures of one place in time.
    public record Row(String time, List<String> shown) {}

    /// What is to be drawn as one line: a value, or none, for each place in time.
    public record Values(String name, List<@Nullable Double> values) {}

    public LineChart {
        bottom = List.copyOf(bottom);
        side = List.copyOf(side);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    public static LineChart of(
            String id, String title, String timeName, List<String> times, List<Values> values, Labels labels) {
        double[] edges = edges(values);
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < values.size(); number++) {
            lines.add(line(number + 1, values.get(number), times, edges, labels));
        }
        return new LineChart(
                id, title, timeName, marksBelow(times), marksBeside(edges, labels), lines, rows(times, values, labels));
    }

    /// Lowest and highest value of the axis and the distance of its marks: a round number, at most six of them.
    private static double[] edges(List<Values> values) {
        double lowest = 0;
        double highest = 0;
        for (double value : told(values)) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        double distance = roundStep((highest - lowest) / 5);
        return new double[] {
            Math.floor(lowest / distance) * distance, Math.ceil(highest / distance) * distance, distance
        };
    }

    private static double[] told(List<Values> values) {
        return values.stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    static double roundStep(double atLeast) {
        if (atLeast <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        return Stream.of(1.0, 2.0, 5.0, 10.0)
                .map(factor -> factor * power)
                .filter(step -> step >= atLeast * 0.999)
                .findFirst()
                .orElse(10 * power);
    }

    private static Line line(int number, Values line, List<String> times, double[] edges, Labels labels) {
        List<String> pieces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < line.values().size(); at++) {
            Double value = line.values().get(at);
            if (value == null) {
                close(piece, pieces);
                continue;
            }
            Point point = new Point(x(at, times.size()), y(value, edges), times.get(at), labels.number(value));
            piece.append(String.format(Locale.ROOT, "%d,%d ", point.x(), point.y()));
            points.add(point);
        }
        close(piece, pieces);
        return new Line(number, line.name(), List.copyOf(pieces), List.copyOf(points));
    }

    private static void close(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString().strip());
            piece.setLength(0);
        }
    }

    private static int x(int at, int places) {
        return places < 2
                ? LEFT + (WIDTH - LEFT - RIGHT) / 2
                : LEFT + (int) Math.round((double) at / (places - 1) * (WIDTH - LEFT - RIGHT));
    }

    private static int y(double value, double[] edges) {
        double span = edges[1] == edges[0] ? 1 : edges[1] - edges[0];
        return TOP + (int) Math.round((edges[1] - value) / span * (HEIGHT - TOP - BOTTOM));
    }

    /// As many times as there is room for.
    private static List<Mark> marksBelow(List<String> times) {
        int every = Math.max(1, (times.size() + 7) / 8);
        return IntStream.range(0, times.size())
                .filter(at -> at % every == 0)
                .mapToObj(at -> new Mark(x(at, times.size()), times.get(at)))
                .toList();
    }

    private static List<Mark> marksBeside(double[] edges, Labels labels) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; edges[0] + at * edges[2] <= edges[1] + edges[2] / 2; at++) {
            double value = edges[0] + at * edges[2];
            marks.add(new Mark(y(value, edges), labels.number(value)));
        }
        return marks;
    }

    private static List<Row> rows(List<String> times, List<Values> values, Labels labels) {
        return IntStream.range(0, times.size())
                .mapToObj(at -> new Row(
                        times.get(at),
                        values.stream()
                                .map(line -> labels.number(line.values().get(at)))
                                .toList()))
                .toList();
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.points().isEmpty());
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /// Where the drawing begins and ends.
    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int floor() {
        return HEIGHT - BOTTOM;
    }
}
