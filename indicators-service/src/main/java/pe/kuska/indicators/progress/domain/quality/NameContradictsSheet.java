package pe.kuska.indicators.progress.domain.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.IndicatorType;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The official name says another aggregation, unit or type than the sheet. */
final class NameContradictsSheet implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        IndicatorFacts facts = progress.facts();
        IndicatorSheet sheet = facts.sheet();
        String name = facts.name().toLowerCase(Locale.ROOT);
        if (facts.pending()) {
            return Optional.empty();
        }
        if (name.contains("acumulad") && sheet.aggregation() == Aggregation.NOT_ACCUMULATED) {
            return Optional.of("El nombre dice «acumulado» y la ficha dice «no acumulado».");
        }
        boolean counts = name.startsWith("número ") || name.startsWith("cantidad ");
        if (counts && (sheet.unit() == Unit.PERCENTAGE || anyPercent(facts))) {
            return Optional.of("El nombre anuncia una cantidad y las cifras son porcentajes.");
        }
        if (name.startsWith("porcentaje ") && statesPlainNumbers(facts)) {
            return Optional.of("El nombre anuncia un porcentaje y hay cifras sin signo de porcentaje.");
        }
        return counts && sheet.type() == IndicatorType.QUALITY
                ? Optional.of("La ficha dice «Calidad», pero el nombre cuenta cuántos: eso mide cobertura.")
                : Optional.empty();
    }

    private static Stream<Figure> figures(IndicatorFacts facts) {
        return Stream.of(
                        Stream.of(facts.sheet().baseline()),
                        facts.sheet().targets().values().stream(),
                        facts.observed().values().stream().map(ObservedFigure::value))
                .flatMap(Function.identity())
                .filter(Figure::isStated);
    }

    private static boolean anyPercent(IndicatorFacts facts) {
        return figures(facts).anyMatch(Figure::percent);
    }

    private static boolean statesPlainNumbers(IndicatorFacts facts) {
        return figures(facts).anyMatch(figure -> !figure.percent());
    }
}
