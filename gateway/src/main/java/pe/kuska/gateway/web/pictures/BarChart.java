package pe.kuska.gateway.web.pictures;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    /// Figures whose largest has the longest bar.
    public static BarChart of(
            String title, String nameOfThings, String nameOfFigures, List<Figure> figures, Labels labels) {
        double longest = figures.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return scaled(title, nameOfThings, nameOfFigures, figures, longest, labels::number);
    }

    /// Percentages: the full length is 100, and more than that is no longer than it.
    public static BarChart ofPercentages(
            String title, String nameOfThings, String nameOfFigures, List<Figure> figures, Labels labels) {
        return scaled(title, nameOfThings, nameOfFigures, figures, 100, labels::percent);
    }

    private static BarChart scaled(
            String title,
            String nameOfThings,
            String nameOfFigures,
            List<Figure> figures,
            double longest,
            Function<@Nullable Double, String> shown) {
        return new BarChart(
                title,
                nameOfThings,
                nameOfFigures,
                figures.stream().map(figure -> bar(figure, longest, shown)).toList());
    }

    private static Bar bar(Figure figure, double longest, Function<@Nullable Double, String> shown) {
        Double value = figure.value();
        int length = value == null || longest <= 0 ? 0 : (int) Math.round(Math.clamp(value / longest, 0, 1) * 100);
        return new Bar(
                figure.name(),
                shown.apply(value),
                length,
                figure.tone() == null ? "PLAIN" : figure.tone(),
                figure.path());
    }
}
