package pe.kuska.indicators.progress.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Advance.Cause;
import pe.kuska.indicators.progress.domain.Advance.Known;
import pe.kuska.indicators.progress.domain.Advance.NotDetermined;

/**
 * The two formulas of advance. Type 1 compares what was obtained with the target; type 2 compares the way gone from the
 * baseline with the way to go. Neither is capped and both may be negative; one missing input makes the result ND.
 */
public final class AdvanceFormula {

    private static final ExactRatio HUNDRED = ExactRatio.of(100);

    private final FormulaSettings settings;

    public AdvanceFormula(FormulaSettings settings) {
        this.settings = settings;
    }

    /** obtained / target × 100; for a descending indicator target / obtained × 100. */
    public Advance type1(IndicatorSheet sheet, SortedMap<Integer, ObservedFigure> observed, int year) {
        return switch (directionOf(sheet)) {
            case NEUTRAL -> new NotDetermined(Cause.NEUTRAL_DIRECTION);
            case ASCENDING ->
                whenAllKnown(
                        List.of(obtained(sheet, observed, year), target(sheet, year)),
                        known -> share(known.getFirst(), known.getLast(), known.getFirst(), known.getLast()));
            case DESCENDING ->
                whenAllKnown(
                        List.of(obtained(sheet, observed, year), target(sheet, year)),
                        known -> known.getFirst().isZero()
                                ? new Known(ExactRatio.of(settings.descendingWhenObtainedIsZero()))
                                : share(known.getLast(), known.getFirst(), known.getLast(), known.getFirst()));
        };
    }

    /** (obtained − baseline) / (target − baseline) × 100, whatever the direction. */
    public Advance type2(IndicatorSheet sheet, SortedMap<Integer, ObservedFigure> observed, int year) {
        Direction direction = directionOf(sheet);
        if (direction == Direction.NEUTRAL) {
            return new NotDetermined(Cause.NEUTRAL_DIRECTION);
        }
        boolean descending = direction == Direction.DESCENDING;
        return whenAllKnown(
                List.of(obtained(sheet, observed, year), target(sheet, year), Input.baseline(sheet.baseline())),
                known -> {
                    ExactRatio obtained = known.get(0);
                    ExactRatio target = known.get(1);
                    ExactRatio baseline = known.get(2);
                    return share(
                            obtained.minus(baseline),
                            target.minus(baseline),
                            descending ? target : obtained,
                            descending ? obtained : target);
                });
    }

    /** The objective's advance: the mean of its indicators' advances, each limited, those without one left out. */
    public Advance mean(List<Advance> advances) {
        ExactRatio least = ExactRatio.of(settings.objectiveLimits().least());
        ExactRatio greatest = ExactRatio.of(settings.objectiveLimits().greatest());
        List<ExactRatio> known = advances.stream()
                .flatMap(advance -> advance.exact().stream())
                .map(advance -> advance.limitedTo(least, greatest))
                .toList();
        return known.isEmpty()
                ? new NotDetermined(Cause.NO_INDICATOR)
                : new Known(known.stream()
                        .reduce(ExactRatio.ZERO, ExactRatio::plus)
                        .dividedBy(ExactRatio.of(known.size())));
    }

    /** The level of an advance; ND where there is none. */
    public Level levelOf(Advance advance) {
        return switch (advance) {
            case NotDetermined _ -> Level.ND;
            case Known known -> {
                ExactRatio figure =
                        switch (settings.levels().basis()) {
                            case EXACT -> known.percent();
                            case ROUNDED -> ExactRatio.of(rounded(known));
                        };
                if (figure.compareTo(ExactRatio.of(settings.levels().highFrom())) >= 0) {
                    yield Level.ALTO;
                }
                yield figure.compareTo(ExactRatio.of(settings.levels().intermediateFrom())) >= 0
                        ? Level.INTERMEDIO
                        : Level.BAJO;
            }
        };
    }

    /** The advance as it is published. */
    public BigDecimal rounded(Known advance) {
        return advance.percent().rounded(settings.decimals(), settings.rounding());
    }

    /** The sheet's direction, or the one the settings assume where the sheet states none. */
    public Direction directionOf(IndicatorSheet sheet) {
        Direction stated = sheet.direction();
        return stated == null ? settings.directionWhenNotStated() : stated;
    }

    /** The years whose results and targets make a year's advance. */
    public List<Integer> yearsCounted(IndicatorSheet sheet, int year) {
        return switch (aggregationOf(sheet)) {
            case NOT_ACCUMULATED -> List.of(year);
            case ACCUMULATED -> {
                List<Integer> years = yearsUpTo(sheet, year);
                yield years.isEmpty() ? List.of(year) : years;
            }
        };
    }

    private Aggregation aggregationOf(IndicatorSheet sheet) {
        Aggregation stated = sheet.aggregation();
        return stated == null ? settings.aggregationWhenNotStated() : stated;
    }

    /** The year's result; of an accumulated indicator the running total of the years that have a target. */
    private Input obtained(IndicatorSheet sheet, SortedMap<Integer, ObservedFigure> observed, int year) {
        return switch (aggregationOf(sheet)) {
            case NOT_ACCUMULATED -> Input.obtained(observed.getOrDefault(year, ObservedFigure.PENDING));
            case ACCUMULATED ->
                yearsUpTo(sheet, year).stream()
                        .map(each -> Input.obtained(observed.getOrDefault(each, ObservedFigure.PENDING)))
                        .reduce(Input::plus)
                        .orElse(new Input.Absent(Cause.OBTAINED_PENDING));
        };
    }

    private Input target(IndicatorSheet sheet, int year) {
        return switch (aggregationOf(sheet)) {
            case NOT_ACCUMULATED -> Input.target(sheet.targetOf(year));
            case ACCUMULATED ->
                sheet.targetOf(year).isMissing()
                        ? new Input.Absent(Cause.TARGET_MISSING)
                        : yearsUpTo(sheet, year).stream()
                                .map(each -> Input.target(sheet.targetOf(each)))
                                .reduce(Input::plus)
                                .orElse(new Input.Absent(Cause.TARGET_MISSING));
        };
    }

    private static List<Integer> yearsUpTo(IndicatorSheet sheet, int year) {
        return sheet.targets().headMap(year + 1).entrySet().stream()
                .filter(target -> target.getValue().isStated() || target.getKey() == year)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** part / whole × 100; where whole is zero, the settings say what it means that {@code reached ≥ goal}. */
    private Advance share(ExactRatio part, ExactRatio whole, ExactRatio reached, ExactRatio goal) {
        if (!whole.isZero()) {
            return new Known(part.dividedBy(whole).times(HUNDRED));
        }
        return switch (settings.zeroDenominator()) {
            case NOT_DETERMINED -> new NotDetermined(Cause.ZERO_DENOMINATOR);
            case HUNDRED_WHEN_REACHED -> new Known(reached.compareTo(goal) >= 0 ? HUNDRED : ExactRatio.ZERO);
        };
    }

    private interface Calculation {
        Advance of(List<ExactRatio> known);
    }

    private static Advance whenAllKnown(List<Input> inputs, Calculation calculation) {
        List<ExactRatio> known = new ArrayList<>();
        for (Input input : inputs) {
            switch (input) {
                case Input.Absent absent -> {
                    return new NotDetermined(absent.cause());
                }
                case Input.Amount amount -> known.add(amount.value());
            }
        }
        return calculation.of(known);
    }
}
