package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A result that went more than half the way back within a year; from nothing, any way against its direction is. */
final class JumpAgainstDirection implements QualityRule {

    private final QualitySettings settings;
    private final AdvanceFormula formula;

    JumpAgainstDirection(QualitySettings settings, AdvanceFormula formula) {
        this.settings = settings;
        this.formula = formula;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        Figure before = progress.facts().observedIn(progress.year() - 1).value();
        Figure now = progress.facts().observedIn(progress.year()).value();
        BigDecimal from = before.value();
        BigDecimal to = now.value();
        if (from == null || to == null || from.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal lost =
                switch (formula.directionOf(progress.facts().sheet())) {
                    case ASCENDING -> from.subtract(to);
                    case DESCENDING -> to.subtract(from);
                    case NEUTRAL -> BigDecimal.ZERO;
                };
        return lost.compareTo(from.multiply(settings.jumpShare())) > 0
                ? Optional.of("Pasó de " + Shown.figure(before) + " a " + Shown.figure(now)
                        + " en un año, contra su sentido: explíquelo.")
                : Optional.empty();
    }
}
