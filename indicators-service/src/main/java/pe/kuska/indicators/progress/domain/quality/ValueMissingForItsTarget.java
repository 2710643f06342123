package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** There is a target for the year and no result. */
final class ValueMissingForItsTarget implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        return progress.facts().targetOf(progress.year()).isStated()
                        && !progress.facts().observedIn(progress.year()).value().isStated()
                ? Optional.of("Hay meta para el año, pero no valor obtenido.")
                : Optional.empty();
    }
}
