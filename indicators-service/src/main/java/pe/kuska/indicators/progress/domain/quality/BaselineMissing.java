package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** Without a baseline there is no type 2, so that nobody sees whether anything got better. */
final class BaselineMissing implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        return progress.facts().targetOf(progress.year()).isStated()
                        && !progress.facts().sheet().baseline().isStated()
                ? Optional.of("No hay línea de base: el avance tipo 2 no se puede calcular.")
                : Optional.empty();
    }
}
