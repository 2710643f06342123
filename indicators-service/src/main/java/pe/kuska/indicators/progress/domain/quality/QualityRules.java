package pe.kuska.indicators.progress.domain.quality;

import java.util.List;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The rules run on every indicator of a progress answer. */
public final class QualityRules {

    private final List<QualityRule> rules;

    private QualityRules(List<QualityRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static QualityRules of(QualitySettings settings, AdvanceFormula formula) {
        return new QualityRules(List.of(
                new UnreadableFigure(),
                new ValueOutsideItsUnit(settings),
                new PartsDoNotGiveTheValue(),
                new PercentageWithoutItsParts(),
                new PartsWithoutValue(),
                new ZeroWithoutEvidence(),
                new ValueMissingForItsTarget(),
                new BaselineMissing(),
                new ObligatoryFieldEmpty(formula),
                new TargetOffScale(settings),
                new UnstableType2(settings),
                new TypesDisagree(formula)));
    }

    /** What looks wrong about an indicator, in Spanish. */
    public List<String> findingsOf(IndicatorProgress progress) {
        return rules.stream().flatMap(rule -> rule.finding(progress).stream()).toList();
    }
}
