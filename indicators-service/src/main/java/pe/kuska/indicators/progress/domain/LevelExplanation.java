package pe.kuska.indicators.progress.domain;

import java.util.List;
import java.util.stream.Stream;
import pe.kuska.indicators.progress.domain.Derivation.Given;
import pe.kuska.indicators.progress.domain.FormulaSettings.LevelSettings;

/** Tells of every level of a policy's progress, and of how many indicators are at each, why it is what it is. */
final class LevelExplanation {

    private static final String LEVEL = ".level";
    private static final String NOT_ROUNDED = "sin redondeo";

    private final AdvanceFormula formula;
    private final LevelSettings levels;
    private final WhyLinks why;

    LevelExplanation(AdvanceFormula formula, LevelSettings levels, WhyLinks why) {
        this.formula = formula;
        this.levels = levels;
        this.why = why;
    }

    /** The level of an objective or an indicator. */
    Derivation of(String code, Level level, Advance advance1) {
        String read =
                switch (levels.basis()) {
                    case ROUNDED -> "redondeado";
                    case EXACT -> "exacto";
                };
        String figure = code + ".advance1";
        String shown =
                switch (advance1) {
                    case Advance.Known known -> formula.rounded(known).toPlainString();
                    case Advance.NotDetermined _ -> "ND";
                };
        return new Derivation(
                code + LEVEL,
                level == Level.ND ? null : level.name(),
                null,
                "Nivel del avance tipo 1 " + read + ": BAJO por debajo de "
                        + levels.intermediateFrom().toPlainString() + ", INTERMEDIO desde ahí, ALTO desde "
                        + levels.highFrom().toPlainString(),
                NOT_ROUNDED,
                List.of(new Given(figure, shown, "avance tipo 1", why.of(figure))),
                level == Level.ND ? "no tiene avance tipo 1" : null);
    }

    /** How many indicators are at each level by both ways to count those that have none, each with those it counts. */
    Stream<Derivation> counts(String group, List<IndicatorProgress> indicators, LevelCounts counts) {
        return Stream.concat(
                counts.noDataAsLow().entrySet().stream()
                        .map(level -> count(
                                group + ".noDataAsLow." + level.getKey(),
                                level.getValue(),
                                "Indicadores de ese nivel; los ND cuentan como BAJO",
                                indicators.stream()
                                        .filter(one ->
                                                isAt(one, level.getKey()) || isLowWithoutData(one, level.getKey())))),
                counts.noDataApart().entrySet().stream()
                        .map(level -> count(
                                group + ".noDataApart." + level.getKey(),
                                level.getValue(),
                                "Indicadores de ese nivel; los ND cuentan aparte",
                                indicators.stream().filter(one -> isAt(one, level.getKey())))));
    }

    private static boolean isAt(IndicatorProgress indicator, Level level) {
        return indicator.level() == level;
    }

    private static boolean isLowWithoutData(IndicatorProgress indicator, Level level) {
        return level == Level.BAJO && indicator.level() == Level.ND;
    }

    private Derivation count(String figure, int count, String words, Stream<IndicatorProgress> counted) {
        List<Given> inputs = counted.map(one -> new Given(
                        one.facts().code() + LEVEL,
                        one.level().name(),
                        "nivel del indicador",
                        why.of(one.facts().code() + LEVEL)))
                .toList();
        return new Derivation("LEVELS." + figure, Integer.toString(count), null, words, NOT_ROUNDED, inputs, null);
    }
}
