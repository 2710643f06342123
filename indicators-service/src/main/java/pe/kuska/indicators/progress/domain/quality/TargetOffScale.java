package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** An advance so far above 100, or above it for two years running, that the target must be of another scale. */
final class TargetOffScale implements QualityRule {

    private final QualitySettings settings;
    private final AdvanceFormula formula;

    TargetOffScale(QualitySettings settings, AdvanceFormula formula) {
        this.settings = settings;
        this.formula = formula;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        Optional<ExactRatio> advance = progress.advance1().exact();
        if (advance.filter(found -> exceeds(found, settings.offScaleAdvance())).isPresent()) {
            return Optional.of("El avance tipo 1 (" + Shown.percent(advance.get())
                    + ") está fuera de escala: revise la meta o el valor obtenido.");
        }
        Optional<ExactRatio> before = formula.type1(
                        progress.facts().sheet(), progress.facts().observed(), progress.year() - 1)
                .exact();
        return advance.isPresent()
                        && before.isPresent()
                        && exceeds(advance.get(), settings.offScaleTwoYearsRunning())
                        && exceeds(before.get(), settings.offScaleTwoYearsRunning())
                ? Optional.of("El avance tipo 1 supera "
                        + settings.offScaleTwoYearsRunning().toPlainString()
                        + " % por segundo año (" + Shown.percent(before.get()) + " y " + Shown.percent(advance.get())
                        + "): la meta quedó corta.")
                : Optional.empty();
    }

    private static boolean exceeds(ExactRatio advance, BigDecimal limit) {
        return advance.compareTo(ExactRatio.of(limit)) > 0;
    }
}
