package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A numerator or denominator is known, but nobody stated the result. */
final class PartsWithoutValue implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        boolean parts =
                observed.numerator().isStated() || observed.denominator().isStated();
        return parts && observed.value().isMissing()
                ? Optional.of("Hay numerador o denominador, pero no el valor obtenido: no se calcula en su lugar.")
                : Optional.empty();
    }
}
