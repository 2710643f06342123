package pe.kuska.indicators.progress.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Derivation.Given;

/** Tells of every figure of a policy's progress why it is what it is. */
public final class Explanation {

    private final PolicyProgress progress;
    private final AdvanceFormula formula;
    private final Origins origins;
    private final WhyLinks why;
    private final LevelExplanation levels;

    public Explanation(PolicyProgress progress, Origins origins) {
        this.progress = progress;
        this.formula = new AdvanceFormula(progress.settings());
        this.origins = origins;
        this.why = new WhyLinks(progress.policy(), progress.year(), progress.asOf());
        this.levels = new LevelExplanation(formula, progress.settings().levels(), why);
    }

    /** Every figure, in the order of the report. */
    public List<Derivation> all() {
        List<Derivation> all = new ArrayList<>();
        for (ObjectiveProgress objective : progress.objectives()) {
            all.add(mean(objective, 1));
            all.add(mean(objective, 2));
            all.add(levels.of(objective.code(), objective.level(), objective.advance1()));
            objective.indicators().forEach(indicator -> addOwn(all, indicator));
        }
        progress.serviceIndicators().forEach(indicator -> addOwn(all, indicator));
        List<IndicatorProgress> ofObjectives = progress.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
        levels.counts("objectiveIndicators", ofObjectives, progress.objectiveIndicatorLevels())
                .forEach(all::add);
        levels.counts("serviceIndicators", progress.serviceIndicators(), progress.serviceIndicatorLevels())
                .forEach(all::add);
        progress.valuation().dimensions().forEach(dimension -> all.add(points(dimension)));
        all.add(total());
        return all;
    }

    /** One figure. */
    public Optional<Derivation> of(String figure) {
        return all().stream().filter(found -> found.figure().equals(figure)).findFirst();
    }

    private void addOwn(List<Derivation> all, IndicatorProgress indicator) {
        all.add(advance(indicator, 1));
        all.add(advance(indicator, 2));
        all.add(levels.of(indicator.facts().code(), indicator.level(), indicator.advance1()));
    }

    private Derivation advance(IndicatorProgress indicator, int type) {
        IndicatorFacts facts = indicator.facts();
        Advance advance = type == 1 ? indicator.advance1() : indicator.advance2();
        List<Integer> years = formula.yearsCounted(facts.sheet(), progress.year());
        List<Given> inputs = new ArrayList<>();
        Origins.Origin sheet = origins.ofSheet(facts.code());
        for (int year : years) {
            ObservedFigure observed = facts.observedIn(year);
            Optional<Origins.Origin> result = origins.ofResult(facts.code(), year);
            inputs.add(new Given(
                    "obtenido " + year,
                    observed.status() == ObservationStatus.ND
                            ? "ND: " + observed.reason()
                            : observed.value().text(),
                    result.map(Origins.Origin::words).orElse("nadie lo ha reportado"),
                    result.orElse(sheet).link()));
            inputs.add(new Given("meta " + year, facts.targetOf(year).text(), sheet.words(), sheet.link()));
        }
        if (type == 2) {
            inputs.add(new Given(
                    "línea de base"
                            + (facts.sheet().baselineYear() == null
                                    ? ""
                                    : " " + facts.sheet().baselineYear()),
                    facts.sheet().baseline().text(),
                    sheet.words(),
                    sheet.link()));
        }
        return derivation(facts.code() + ".advance" + type, advance, words(facts, type, years), inputs);
    }

    private String words(IndicatorFacts facts, int type, List<Integer> years) {
        Direction direction = formula.directionOf(facts.sheet());
        String assumed = facts.sheet().direction() == null ? ", sentido supuesto" : "";
        String total = years.size() > 1 ? ", acumulado de " + years.getFirst() + " a " + years.getLast() : "";
        String quotient = type == 2
                ? "(obtenido − línea de base) / (meta − línea de base) × 100"
                : direction == Direction.DESCENDING ? "meta / obtenido × 100" : "obtenido / meta × 100";
        return "Tipo " + type + ": " + quotient + " (" + spanish(direction) + assumed + total + ")";
    }

    private static String spanish(Direction direction) {
        return switch (direction) {
            case ASCENDING -> "ascendente";
            case DESCENDING -> "descendente";
            case NEUTRAL -> "neutral";
        };
    }

    private Derivation mean(ObjectiveProgress objective, int type) {
        List<Given> inputs = objective.indicators().stream()
                .map(indicator -> new Given(
                        indicator.facts().code() + ".advance" + type,
                        shown(type == 1 ? indicator.advance1() : indicator.advance2())
                                .orElse("ND"),
                        "avance tipo " + type + " del indicador",
                        why.of(indicator.facts().code() + ".advance" + type)))
                .toList();
        return derivation(
                objective.code() + ".advance" + type,
                type == 1 ? objective.advance1() : objective.advance2(),
                "Promedio de los avances tipo " + type + " de sus indicadores, cada uno limitado de "
                        + progress.settings().objectiveLimits().least().toPlainString() + " a "
                        + progress.settings().objectiveLimits().greatest().toPlainString() + ", sin contar los ND",
                inputs);
    }

    private Derivation points(Valuation.ValuedDimension dimension) {
        int weight = progress.settings().valuation().weights().getOrDefault(dimension.name(), 0);
        return new Derivation(
                "VALUATION." + dimension.name(),
                dimension.points().map(String::valueOf).orElse(null),
                null,
                "Valor del nivel × peso " + weight + ". " + dimension.basis(),
                "sin redondeo",
                Stream.concat(
                                Stream.of(new Given(
                                        "nivel",
                                        dimension.level().map(Enum::name).orElse(null),
                                        dimension.toConfirm() ? "por confirmar" : "fórmulas de la política",
                                        restsOn(dimension.name()))),
                                advancesOf(dimension.name()))
                        .toList(),
                dimension.points().isPresent() ? null : "la dimensión no tiene nivel");
    }

    private String restsOn(Dimension dimension) {
        return switch (dimension) {
            case OBJECTIVES, SERVICES -> why.of("VALUATION." + dimension);
            case FOLLOW_UP_SYSTEM ->
                "/api/indicators/v1/policies/" + progress.policy() + "/follow-up-assessment?year=" + progress.year();
        };
    }

    /** What a dimension's mean is of. */
    private Stream<Given> advancesOf(Dimension dimension) {
        return switch (dimension) {
            case OBJECTIVES ->
                progress.objectives().stream()
                        .map(objective -> advanceOf(objective.code(), objective.advance1(), "objetivo prioritario"));
            case SERVICES ->
                progress.serviceIndicators().stream()
                        .map(indicator ->
                                advanceOf(indicator.facts().code(), indicator.advance1(), "indicador de servicio"));
            case FOLLOW_UP_SYSTEM -> Stream.empty();
        };
    }

    private Given advanceOf(String code, Advance advance, String whose) {
        String figure = code + ".advance1";
        return new Given(figure, shown(advance).orElse("ND"), "avance tipo 1 del " + whose, why.of(figure));
    }

    private Derivation total() {
        List<Given> inputs = progress.valuation().dimensions().stream()
                .map(dimension -> new Given(
                        dimension.name().name(),
                        dimension.points().map(String::valueOf).orElse(null),
                        "puntos de la dimensión",
                        why.of("VALUATION." + dimension.name())))
                .toList();
        Optional<Valuation.Total> total = progress.valuation().total();
        return new Derivation(
                "VALUATION.total",
                total.map(points -> points.score().toPlainString()).orElse(null),
                total.map(points -> points.points() + "/"
                                + progress.settings().valuation().divisor().toPlainString())
                        .orElse(null),
                "Suma de los puntos / "
                        + progress.settings().valuation().divisor().toPlainString(),
                "1 decimal, HALF_UP",
                inputs,
                total.isPresent() ? null : "una dimensión no tiene nivel");
    }

    private Derivation derivation(String figure, Advance advance, String words, List<Given> inputs) {
        return switch (advance) {
            case Advance.Known known ->
                new Derivation(
                        figure,
                        formula.rounded(known).toPlainString(),
                        known.percent().numerator() + "/" + known.percent().denominator(),
                        words,
                        rounding(),
                        inputs,
                        null);
            case Advance.NotDetermined notDetermined ->
                new Derivation(
                        figure,
                        null,
                        null,
                        words,
                        rounding(),
                        inputs,
                        notDetermined.cause().reason());
        };
    }

    private String rounding() {
        return progress.settings().decimals() + " decimal, "
                + progress.settings().rounding() + ", una sola vez, al final";
    }

    private Optional<String> shown(Advance advance) {
        return switch (advance) {
            case Advance.Known known -> Optional.of(formula.rounded(known).toPlainString());
            case Advance.NotDetermined _ -> Optional.empty();
        };
    }
}
