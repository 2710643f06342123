package pe.kuska.gateway.web.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;

/// Figures of things side by side: a table whose rows have a bar, so that it is picture and table at once.
public record BarChart(String title, String nameOfThings, String nameOfFigures, List<Bar> bars) {

    /// One thing.
    ///
    /// @param length of the bar, 0 to 100
    /// @param tone `BAJO`, `INTERMEDIO` or `ALTO` where the figure has a level
    /// @param path where more is told about it
    public record Bar(
            String name,
            String shown,
            int length,
            String tone,
            @Nullable String path) {}

    /// What a bar is made of.
    public record Figure(
            String name,
            @Nullable Double value,
            @Nullable String tone,
            @Nullable String path) {
        public Figure(String name, @Nullable Double value) {
            this(name, value, null, null);
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    public static BarChart of(
            String title, String nameOfThings, String nameOfFigures, List<Figure> figures, Labels labels) {
        double longest = figures.stream()
                .filter(figure -> figure.value() != null)
                .mapToDouble(figure -> figure.value() == null ? 0 : figure.value())
                .max()
                .orElse(0);
        return new BarChart(
                title,
                nameOfThings,
                nameOfFigures,
                figures.stream().map(figure -> bar(figure, longest, labels)).toList());
    }

    private static Bar bar(Figure figure, double longest, Labels labels) {
        Double value = figure.value();
        int length = value == null || longest <= 0 ? 0 : (int) Math.round(Math.clamp(value / longest, 0, 1) * 100);
        return new Bar(
                figure.name(),
                labels.number(value),
                length,
                figure.tone() == null ? "PLAIN" : figure.tone(),
                figure.path());
    }
}
