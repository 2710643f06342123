package pe.kuska.indicators.progress.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.progress.domain.FormulaSettings.FollowUpAssessment;
import pe.kuska.indicators.progress.domain.FormulaSettings.ValuationSettings;
import pe.kuska.indicators.progress.domain.Valuation.ValuedDimension;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRules;

/** Assesses a policy's year by one version of its formula settings. */
public final class PolicyAssessment {

    private static final String NO_ADVANCE = "Sin nivel: ningún indicador tiene avance en el año.";
    private static final String MEAN_OF_OBJECTIVES =
            "Nivel del promedio de los avances tipo 1 de los objetivos prioritarios, sin contar los que no tienen.";
    private static final String MEAN_OF_SERVICES =
            "Nivel del promedio de los avances tipo 1 de los indicadores de servicio, cada uno limitado de 0 a 100, "
                    + "sin contar los que no tienen.";
    private static final String NOT_ASSESSED =
            "Sin evaluar: el ministerio conductor aún no registra su evaluación del sistema de seguimiento.";

    private final FormulaSettings settings;
    private final AdvanceFormula formula;
    private final QualityRules quality;

    public PolicyAssessment(FormulaSettings settings) {
        this.settings = settings;
        this.formula = new AdvanceFormula(settings);
        this.quality = QualityRules.of(settings.quality(), formula);
    }

    /** Assesses a year from what was known at a moment. */
    public PolicyProgress of(PolicyFacts facts, int year, Instant asOf) {
        List<IndicatorProgress> objectiveIndicators = progressOf(facts, EntryKind.OBJECTIVE_INDICATOR, year);
        List<IndicatorProgress> serviceIndicators = progressOf(facts, EntryKind.SERVICE_INDICATOR, year);
        List<ObjectiveProgress> objectives = facts.objectives().stream()
                .map(objective -> progressOf(objective, objectiveIndicators))
                .toList();
        return new PolicyProgress(
                facts.policy(),
                year,
                asOf,
                settings,
                objectives,
                serviceIndicators,
                countsOf(objectiveIndicators),
                countsOf(serviceIndicators),
                valuation(objectives, serviceIndicators, year));
    }

    private List<IndicatorProgress> progressOf(PolicyFacts facts, EntryKind kind, int year) {
        return facts.indicators().stream()
                .filter(indicator -> indicator.kind() == kind)
                .map(indicator -> assess(indicator, year))
                .toList();
    }

    /** What looks wrong about an indicator beside what its entity writes about it. */
    public List<QualityFinding> check(IndicatorProgress progress, String text) {
        return quality.check(progress, text);
    }

    /** Assesses one indicator in a year. */
    public IndicatorProgress assess(IndicatorFacts facts, int year) {
        Advance advance1 = formula.type1(facts.sheet(), facts.observed(), year);
        Advance advance2 = formula.type2(facts.sheet(), facts.observed(), year);
        IndicatorProgress unchecked =
                new IndicatorProgress(facts, year, advance1, advance2, formula.levelOf(advance1), List.of());
        return new IndicatorProgress(facts, year, advance1, advance2, unchecked.level(), quality.check(unchecked));
    }

    private ObjectiveProgress progressOf(PolicyFacts.Objective objective, List<IndicatorProgress> objectiveIndicators) {
        List<IndicatorProgress> own = objectiveIndicators.stream()
                .filter(indicator -> indicator
                        .facts()
                        .objective()
                        .filter(objective.code()::equals)
                        .isPresent())
                .toList();
        Advance advance1 =
                formula.mean(own.stream().map(IndicatorProgress::advance1).toList());
        Advance advance2 =
                formula.mean(own.stream().map(IndicatorProgress::advance2).toList());
        return new ObjectiveProgress(
                objective.code(), objective.name(), advance1, advance2, formula.levelOf(advance1), own);
    }

    private static LevelCounts countsOf(List<IndicatorProgress> indicators) {
        return LevelCounts.of(indicators.stream().map(IndicatorProgress::level).toList());
    }

    private Valuation valuation(
            List<ObjectiveProgress> objectives, List<IndicatorProgress> serviceIndicators, int year) {
        List<ValuedDimension> dimensions = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.add(
                    switch (dimension) {
                        case OBJECTIVES ->
                            ofAdvance(
                                    dimension,
                                    formula.mean(objectives.stream()
                                            .map(ObjectiveProgress::advance1)
                                            .toList()),
                                    MEAN_OF_OBJECTIVES);
                        case SERVICES ->
                            ofAdvance(
                                    dimension,
                                    formula.mean(serviceIndicators.stream()
                                            .map(IndicatorProgress::advance1)
                                            .toList()),
                                    MEAN_OF_SERVICES);
                        case FOLLOW_UP_SYSTEM -> followUp(year);
                    });
        }
        return Valuation.of(dimensions, settings.valuation());
    }

    private ValuedDimension ofAdvance(Dimension dimension, Advance advance, String basis) {
        Optional<ValuationLevel> level =
                Optional.ofNullable(settings.valuation().ofAdvanceLevel().get(formula.levelOf(advance)));
        return new ValuedDimension(
                dimension,
                level,
                level.map(reached -> points(dimension, reached)),
                advance,
                level.isPresent() ? basis : NO_ADVANCE,
                true);
    }

    private ValuedDimension followUp(int year) {
        Optional<FollowUpAssessment> assessment = settings.valuation().followUpAssessments().stream()
                .filter(recorded -> recorded.year() == year)
                .findFirst();
        Optional<ValuationLevel> level = assessment.map(FollowUpAssessment::level);
        return new ValuedDimension(
                Dimension.FOLLOW_UP_SYSTEM,
                level,
                level.map(reached -> points(Dimension.FOLLOW_UP_SYSTEM, reached)),
                new Advance.NotDetermined(Advance.Cause.NO_INDICATOR),
                assessment.map(FollowUpAssessment::basis).orElse(NOT_ASSESSED),
                assessment.map(FollowUpAssessment::toConfirm).orElse(true));
    }

    private int points(Dimension dimension, ValuationLevel level) {
        ValuationSettings valuation = settings.valuation();
        return valuation.weights().getOrDefault(dimension, 0)
                * valuation.levelValues().getOrDefault(level, 0);
    }
}
