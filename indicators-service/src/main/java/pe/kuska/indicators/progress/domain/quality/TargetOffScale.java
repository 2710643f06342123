package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** An advance so far above 100 that the target, or the result, must be of another scale. */
final class TargetOffScale implements QualityRule {

    private final QualitySettings settings;

    TargetOffScale(QualitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        return progress.advance1()
                .exact()
                .filter(advance -> advance.compareTo(ExactRatio.of(settings.offScaleAdvance())) > 0)
                .map(advance -> "El avance tipo 1 (" + Shown.percent(advance)
                        + ") está fuera de escala: revise la meta o el valor obtenido.");
    }
}
