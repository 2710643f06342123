package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The target lies so near the baseline that type 2 swings wildly with small changes. */
final class UnstableType2 implements QualityRule {

    private final QualitySettings settings;

    UnstableType2(QualitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        BigDecimal target = progress.facts().targetOf(progress.year()).value();
        BigDecimal baseline = progress.facts().sheet().baseline().value();
        if (target == null || baseline == null) {
            return Optional.empty();
        }
        BigDecimal smallest = baseline.abs().multiply(settings.unstableShareOfBaseline());
        return target.subtract(baseline).abs().compareTo(smallest) < 0
                ? Optional.of("La meta está muy cerca de la línea de base: el avance tipo 2 es inestable.")
                : Optional.empty();
    }
}
