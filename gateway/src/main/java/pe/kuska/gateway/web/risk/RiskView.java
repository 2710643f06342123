package pe.kuska.gateway.web.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.Places;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.pictures.Department;
import pe.kuska.gateway.web.pictures.DepartmentLevels;
import pe.kuska.gateway.web.pictures.DepartmentLevels.Kind;
import pe.kuska.gateway.web.pictures.DepartmentLevels.Known;

/// The index ready to be read: what presses first, each territory with how sure its level is.
///
/// @param map null by province: those have no tiles
/// @param countryAt where the country's value lies on the scale of the intervals, 0 to 100
public record RiskView(
        boolean countsOnly,
        boolean numbered,
        int from,
        int until,
        String computed,
        String method,
        @Nullable DepartmentLevels map,
        List<Line> lines,
        List<Advice> advice,
        double countryAt,
        @Nullable String country,
        @Nullable String victimisations,
        @Nullable String unplaced,
        List<String> leftOut,
        List<RiskIndex.Population> populations,
        List<String> notes) {

    private static final double SCALE = 100;

    /// A territory.
    public record Line(
            String name,
            String level,
            String tag,
            String mark,
            String trend,
            @Nullable Interval interval) {}

    /// What is recommended, and for which territories: most of them share a few recommendations.
    public record Advice(int priority, String text, String territories) {}

    /// The value, between what it lies with 95 % of certainty; `from`, `at` and `to` on the picture's scale.
    public record Interval(
            String value, String low, String high, String relative, String count, double from, double at, double to) {
        public double width() {
            return Math.round((to - from) * 10) / 10.0;
        }
    }

    static RiskView of(RiskIndex index, boolean byProvince, Places places, RiskWords words, Labels labels) {
        double largest = index.all().stream()
                .map(RiskIndex.Territory::numbers)
                .mapToDouble(numbers -> numbers == null ? 0 : numbers.high())
                .max()
                .orElse(0);
        List<Line> lines = index.all().stream()
                .sorted(Comparator.comparingInt(RiskView::priority))
                .map(territory -> line(territory, byProvince, largest, places, words, labels))
                .toList();
        RiskIndex.Country country = index.country();
        Long unplaced = index.unplaced();
        return new RiskView(
                index.countsOnly(),
                !index.isProtected(),
                index.from(),
                index.until(),
                labels.day(index.asOf()) + " " + labels.time(index.asOf()),
                index.method(),
                byProvince ? null : map(index, words),
                lines,
                advice(index, byProvince, places),
                country == null ? 0 : on(country.rate(), largest),
                country == null ? null : decimal(country.rate()),
                country == null ? null : labels.number((double) country.victimisations()),
                unplaced == null ? null : labels.number(unplaced.doubleValue()),
                index.leftOut().stream()
                        .map(code -> name(code, byProvince, places))
                        .toList(),
                index.tables(),
                index.remarks());
    }

    private static Line line(
            RiskIndex.Territory territory,
            boolean byProvince,
            double largest,
            Places places,
            RiskWords words,
            Labels labels) {
        Kind kind = kind(territory.level(), words);
        RiskIndex.Numbers numbers = territory.numbers();
        return new Line(
                name(territory.territory(), byProvince, places),
                kind.name(),
                tag(territory.level()),
                kind.mark(),
                trend(territory.trend(), words),
                numbers == null
                        ? null
                        : new Interval(
                                decimal(numbers.shrunkenRate()),
                                decimal(numbers.low()),
                                decimal(numbers.high()),
                                times(numbers.relative()),
                                labels.number((double) numbers.victimisations()),
                                on(numbers.low(), largest),
                                on(numbers.shrunkenRate(), largest),
                                on(numbers.high(), largest)));
    }

    private static int priority(RiskIndex.Territory territory) {
        RiskIndex.Recommendation recommendation = territory.recommendation();
        return recommendation == null ? Integer.MAX_VALUE : recommendation.priority();
    }

    private static List<Advice> advice(RiskIndex index, boolean byProvince, Places places) {
        Map<RiskIndex.Recommendation, List<String>> territories = new LinkedHashMap<>();
        for (RiskIndex.Territory territory : index.all()) {
            RiskIndex.Recommendation recommendation = territory.recommendation();
            if (recommendation != null) {
                territories
                        .computeIfAbsent(recommendation, _ -> new ArrayList<>())
                        .add(name(territory.territory(), byProvince, places));
            }
        }
        return territories.entrySet().stream()
                .map(one ->
                        new Advice(one.getKey().priority(), one.getKey().text(), String.join(" · ", one.getValue())))
                .sorted(Comparator.comparingInt(Advice::priority))
                .toList();
    }

    private static DepartmentLevels map(RiskIndex index, RiskWords words) {
        Map<Department, Known> known = new EnumMap<>(Department.class);
        for (RiskIndex.Territory territory : index.all()) {
            RiskIndex.Numbers numbers = territory.numbers();
            Department.of(territory.territory())
                    .ifPresent(department -> known.put(
                            department,
                            new Known(
                                    kind(territory.level(), words),
                                    numbers == null ? null : times(numbers.relative()))));
        }
        Kind none = new Kind(words.levelNone(), "–", 0);
        return DepartmentLevels.of(
                "riesgo",
                words.mapTitle(index.from(), index.until()),
                "tabla-riesgo",
                known,
                List.of(kind("ABOVE", words), kind("LIKE", words), kind("BELOW", words), none),
                none);
    }

    private static Kind kind(String level, RiskWords words) {
        return switch (level) {
            case "ABOVE" -> new Kind(words.levelAbove(), "▲", 5);
            case "BELOW" -> new Kind(words.levelBelow(), "▼", 1);
            default -> new Kind(words.levelLike(), "=", 3);
        };
    }

    private static String tag(String level) {
        return switch (level) {
            case "ABOVE" -> "poor";
            case "BELOW" -> "none";
            default -> "middling";
        };
    }

    private static String trend(String trend, RiskWords words) {
        return switch (trend) {
            case "RISING" -> words.trendRising();
            case "FALLING" -> words.trendFalling();
            default -> words.trendUnclear();
        };
    }

    private static String name(String code, boolean byProvince, Places places) {
        return byProvince
                ? places.province(code)
                : Department.of(code).map(Department::officialName).orElse(code);
    }

    private static double on(double value, double largest) {
        return largest <= 0 ? 0 : Math.round(value / largest * SCALE * 10) / 10.0;
    }

    private static String times(double relative) {
        return "×" + decimal(relative);
    }

    /// One decimal where there is little before it.
    private static String decimal(double value) {
        return String.format(Locale.of("es", "PE"), value < 10 ? "%,.1f" : "%,.0f", value);
    }
}
