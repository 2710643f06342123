package pe.kuska.indicators.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.ExactRatio;

/** The result of a year made of the results of its halves, by the rule of the indicator. */
public final class YearFigure {

    private static final ExactRatio HUNDRED = ExactRatio.of(100);
    private static final int DECIMALS = 2;
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private YearFigure() {}

    /** A half's published result. */
    public record Half(String period, ObservedFigure figure) {}

    /**
     * The year's result; what an ND takes part in is ND with its reason. Sums are exact; a mean or quotient is rounded once,
     * half up, to two decimals or to as many as the halves were reported with.
     *
     * @param halves in the order of the year, at least one
     */
    public static ObservedFigure of(SemesterRule rule, List<Half> halves) {
        String basis = halves.stream().map(Half::period).collect(Collectors.joining("+"));
        if (halves.size() == 1 || rule == SemesterRule.LAST) {
            return halves.getLast().figure().restingOn(basis);
        }
        Optional<Half> missing = halves.stream()
                .filter(half -> half.figure().status() != ObservationStatus.REPORTED)
                .findFirst();
        if (missing.isPresent()) {
            return ObservedFigure.notAvailable(missing.get().period() + ": "
                            + missing.get().figure().reason())
                    .restingOn(basis);
        }
        int decimals = decimals(halves);
        Optional<ExactRatio> numerator = sum(halves, ObservedFigure::numerator);
        Optional<ExactRatio> denominator = sum(halves, ObservedFigure::denominator);
        boolean percent = halves.getLast().figure().value().percent();
        Optional<ExactRatio> year =
                switch (rule) {
                    case SUM -> sum(halves, ObservedFigure::value);
                    case MEAN ->
                        sum(halves, ObservedFigure::value).map(total -> total.dividedBy(ExactRatio.of(halves.size())));
                    case MAXIMUM ->
                        halves.stream()
                                .flatMap(half -> half.figure().value().number().stream())
                                .max(Comparator.naturalOrder())
                                .map(ExactRatio::of);
                    case RATIO_OF_SUMS ->
                        numerator.flatMap(above -> denominator
                                .filter(below -> !below.isZero())
                                .map(below ->
                                        percent ? above.dividedBy(below).times(HUNDRED) : above.dividedBy(below)));
                    case LAST -> Optional.empty();
                };
        return year.map(value -> new ObservedFigure(
                                ObservationStatus.REPORTED,
                                Figure.of(decimal(value, decimals), percent),
                                whole(numerator, decimals),
                                whole(denominator, decimals),
                                null)
                        .brokenDownBy(rule == SemesterRule.SUM ? Breakdown.sum(breakdowns(halves)) : Breakdown.NONE))
                .orElseGet(() -> ObservedFigure.notAvailable(
                        "No todos los semestres traen numerador y denominador: el año no se puede calcular."))
                .restingOn(basis);
    }

    private static List<Breakdown> breakdowns(List<Half> halves) {
        return halves.stream().map(half -> half.figure().breakdown()).toList();
    }

    private static Optional<ExactRatio> sum(List<Half> halves, Function<ObservedFigure, Figure> part) {
        List<ExactRatio> stated = halves.stream()
                .flatMap(half -> part.apply(half.figure()).number().stream())
                .map(ExactRatio::of)
                .toList();
        return stated.size() == halves.size() ? stated.stream().reduce(ExactRatio::plus) : Optional.empty();
    }

    private static int decimals(List<Half> halves) {
        return halves.stream()
                .map(Half::figure)
                .flatMap(figure -> Stream.of(figure.value(), figure.numerator(), figure.denominator()))
                .flatMap(part -> part.number().stream())
                .mapToInt(BigDecimal::scale)
                .reduce(DECIMALS, Math::max);
    }

    private static Figure whole(Optional<ExactRatio> sum, int decimals) {
        return sum.map(total -> Figure.of(decimal(total, decimals), false)).orElse(Figure.MISSING);
    }

    private static BigDecimal decimal(ExactRatio exact, int decimals) {
        BigDecimal rounded = exact.rounded(decimals, ROUNDING).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
