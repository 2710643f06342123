package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The parts of a dimension do not add up to the result; of a percentage, to its numerator. */
final class BreakdownDoesNotAddUp implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        Figure whole = progress.facts().sheet().unit() == Unit.PERCENTAGE ? observed.numerator() : observed.value();
        return whole.number()
                .flatMap(total -> observed.breakdown().totals().entrySet().stream()
                        .filter(dimension -> dimension.getValue().compareTo(total) != 0)
                        .map(dimension -> "La desagregación por " + dimension.getKey() + " suma "
                                + dimension.getValue().toPlainString() + ", no " + Shown.figure(whole) + ".")
                        .findFirst());
    }
}
