package pe.kuska.indicators.progress.domain.quality;

import java.util.List;
import java.util.stream.Stream;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The rules run on every indicator of a progress answer. */
public final class QualityRules {

    private final List<Named> rules;

    private record Named(QualityRuleName name, QualityRule rule) {}

    private QualityRules(List<Named> rules) {
        this.rules = List.copyOf(rules);
    }

    public static QualityRules of(QualitySettings settings, AdvanceFormula formula) {
        return new QualityRules(List.of(
                new Named(QualityRuleName.UNREADABLE_FIGURE, new UnreadableFigure()),
                new Named(QualityRuleName.VALUE_OUTSIDE_ITS_UNIT, new ValueOutsideItsUnit(settings)),
                new Named(QualityRuleName.PARTS_DO_NOT_GIVE_THE_VALUE, new PartsDoNotGiveTheValue()),
                new Named(QualityRuleName.PERCENTAGE_WITHOUT_ITS_PARTS, new PercentageWithoutItsParts()),
                new Named(QualityRuleName.PARTS_WITHOUT_VALUE, new PartsWithoutValue()),
                new Named(QualityRuleName.BREAKDOWN_DOES_NOT_ADD_UP, new BreakdownDoesNotAddUp()),
                new Named(QualityRuleName.ZERO_WITHOUT_EVIDENCE, new ZeroWithoutEvidence()),
                new Named(QualityRuleName.VALUE_MISSING_FOR_ITS_TARGET, new ValueMissingForItsTarget()),
                new Named(QualityRuleName.BASELINE_MISSING, new BaselineMissing()),
                new Named(QualityRuleName.OBLIGATORY_FIELD_EMPTY, new ObligatoryFieldEmpty(formula)),
                new Named(QualityRuleName.TARGET_NOT_MONOTONOUS, new TargetNotMonotonous(formula)),
                new Named(QualityRuleName.TARGET_OFF_SCALE, new TargetOffScale(settings, formula)),
                new Named(QualityRuleName.JUMP_AGAINST_DIRECTION, new JumpAgainstDirection(settings, formula)),
                new Named(QualityRuleName.NAME_CONTRADICTS_SHEET, new NameContradictsSheet()),
                new Named(QualityRuleName.UNSTABLE_TYPE_2, new UnstableType2(settings)),
                new Named(QualityRuleName.TYPES_DISAGREE, new TypesDisagree(formula)),
                new Named(QualityRuleName.YEAR_NOT_COMPLETE, new YearNotComplete())));
    }

    /** What looks wrong about an indicator. */
    public List<QualityFinding> check(IndicatorProgress progress) {
        return rules.stream()
                .flatMap(named -> named.rule().finding(progress).stream()
                        .map(message -> new QualityFinding(
                                named.name(), progress.facts().code(), progress.year(), message)))
                .toList();
    }

    /** What looks wrong about an indicator, in Spanish. */
    public List<String> findingsOf(IndicatorProgress progress) {
        return check(progress).stream().map(QualityFinding::message).toList();
    }

    /** What looks wrong about an indicator beside what its entity writes about it. */
    public List<QualityFinding> check(IndicatorProgress progress, String text) {
        return Stream.concat(
                        check(progress).stream(),
                        new TextContradictsFigure()
                                .finding(progress, text).stream()
                                        .map(message -> new QualityFinding(
                                                QualityRuleName.TEXT_CONTRADICTS_FIGURE,
                                                progress.facts().code(),
                                                progress.year(),
                                                message)))
                .toList();
    }
}
