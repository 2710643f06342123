package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A zero that may be an ND in disguise: nothing shows that anything was measured. */
final class ZeroWithoutEvidence implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        BigDecimal value = observed.value().value();
        return value != null && value.signum() == 0 && !observed.denominator().isStated()
                ? Optional.of("El valor es 0 sin un denominador que lo respalde: confirme que se midió y que no es ND.")
                : Optional.empty();
    }
}
