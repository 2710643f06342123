package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.Level;

/** Type 1 and type 2 tell two different stories of the same result. */
final class TypesDisagree implements QualityRule {

    private final AdvanceFormula formula;

    TypesDisagree(AdvanceFormula formula) {
        this.formula = formula;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        Optional<ExactRatio> advance1 = progress.advance1().exact();
        Optional<ExactRatio> advance2 = progress.advance2().exact();
        if (advance1.isEmpty() || advance2.isEmpty()) {
            return Optional.empty();
        }
        Level level1 = progress.level();
        Level level2 = formula.levelOf(new Advance.Known(advance2.get()));
        return level1 == level2
                ? Optional.empty()
                : Optional.of("El avance tipo 1 (" + Shown.percent(advance1.get()) + ", " + level1 + ") y el tipo 2 ("
                        + Shown.percent(advance2.get()) + ", " + level2 + ") no concuerdan.");
    }
}
