package pe.kuska.gateway.web.policies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.pictures.LineChart;

/// An indicator over the years.
public record Series(
        String indicator, @Nullable String name, @Nullable String unit, List<Point> points) {

    /// One year.
    public record Point(
            int year,
            @Nullable String status,
            @Nullable Double value,
            @Nullable Double target) {

        boolean saysAnything() {
            return value != null || target != null;
        }
    }

    /// Result and target as lines, without the years at either end that have neither.
    LineChart chart(String id, String title, PolicyWords words, Labels labels) {
        List<String> years = new ArrayList<>();
        List<@Nullable Double> obtained = new ArrayList<>();
        List<@Nullable Double> targets = new ArrayList<>();
        for (Point point : told()) {
            years.add(Integer.toString(point.year()));
            obtained.add(point.value());
            targets.add(point.target());
        }
        return LineChart.of(
                id,
                title,
                words.year(),
                years,
                List.of(
                        new LineChart.Values(words.obtained(), obtained),
                        new LineChart.Values(words.target(), targets)),
                labels);
    }

    private List<Point> told() {
        int first = 0;
        int last = points.size();
        while (first < last && !points.get(first).saysAnything()) {
            first++;
        }
        while (last > first && !points.get(last - 1).saysAnything()) {
            last--;
        }
        return points.subList(first, last);
    }
}
