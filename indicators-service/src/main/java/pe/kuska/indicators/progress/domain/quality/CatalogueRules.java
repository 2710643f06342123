package pe.kuska.indicators.progress.domain.quality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;

/** The rules run over a whole catalogue, across its indicators. */
public final class CatalogueRules {

    private final Map<QualityRuleName, CatalogueRule> rules;

    private CatalogueRules(Map<QualityRuleName, CatalogueRule> rules) {
        this.rules = new EnumMap<>(rules);
    }

    public static CatalogueRules of(Vocabulary vocabulary, QualitySettings settings) {
        return new CatalogueRules(Map.of(
                QualityRuleName.NODE_WITHOUT_CHILDREN, new NodeWithoutChildren(),
                QualityRuleName.OBLIGATORY_FIELD_EMPTY, new SheetLeftOpen(),
                QualityRuleName.SAME_NUMBER_IN_DIFFERENT_MEASURES, new SameNumberInDifferentMeasures(settings),
                QualityRuleName.SAME_MEASURE_WITH_DIFFERENT_DENOMINATORS,
                        new SameMeasureWithDifferentDenominators(vocabulary),
                QualityRuleName.COUNTING_UNIT_MIXED, new CountingUnitMixed(vocabulary),
                QualityRuleName.TERRITORY_AGAINST_UBIGEO, new TerritoryAgainstUbigeo(vocabulary)));
    }

    /** Everything that looks wrong: of each indicator by itself, and of the catalogue as a whole. */
    public List<QualityFinding> check(AssessedCatalogue assessed) {
        return Stream.concat(
                        assessed.indicators().stream().flatMap(indicator -> indicator.checks().stream()),
                        rules.entrySet().stream()
                                .flatMap(rule -> rule.getValue().findings(assessed).stream()
                                        .map(marked -> new QualityFinding(
                                                rule.getKey(), marked.subject(), assessed.year(), marked.message()))))
                .sorted(Comparator.comparing(QualityFinding::subject).thenComparing(QualityFinding::rule))
                .toList();
    }
}
