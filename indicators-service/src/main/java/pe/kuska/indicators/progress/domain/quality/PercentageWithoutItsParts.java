package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A percentage nobody can recompute, because its numerator or denominator is not stated. */
final class PercentageWithoutItsParts implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        if (progress.facts().sheet().unit() != Unit.PERCENTAGE
                || !observed.value().isStated()) {
            return Optional.empty();
        }
        boolean numerator = observed.numerator().isStated();
        boolean denominator = observed.denominator().isStated();
        if (numerator && denominator) {
            return Optional.empty();
        }
        String missing = numerator ? "su denominador" : denominator ? "su numerador" : "su numerador y su denominador";
        return Optional.of("El porcentaje se publicó sin " + missing + ": no se puede comprobar.");
    }
}
