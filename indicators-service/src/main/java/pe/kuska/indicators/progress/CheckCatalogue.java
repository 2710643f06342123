package pe.kuska.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;
import pe.kuska.indicators.progress.domain.PolicyFacts;
import pe.kuska.indicators.progress.domain.quality.AssessedCatalogue;
import pe.kuska.indicators.progress.domain.quality.CatalogueRules;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.problem.RuleViolation;

/** Runs all rules over a policy's whole catalogue in a year, by what was known at a moment. */
@ApplicationScoped
public class CheckCatalogue {

    private final RecordedTime recordedTime;
    private final ReadCatalogue readCatalogue;
    private final ReadObservations readObservations;
    private final FormulaVersions formulas;
    private final QualityVocabulary vocabulary;

    CheckCatalogue(
            RecordedTime recordedTime,
            ReadCatalogue readCatalogue,
            ReadObservations readObservations,
            FormulaVersions formulas,
            QualityVocabulary vocabulary) {
        this.recordedTime = recordedTime;
        this.readCatalogue = readCatalogue;
        this.readObservations = readObservations;
        this.formulas = formulas;
        this.vocabulary = vocabulary;
    }

    /**
     * Everything that looks wrong now.
     *
     * @throws RuleViolation NOT_FOUND or FORMULAS_NOT_SET
     */
    @Transactional
    public List<QualityFinding> of(String policy, int year) {
        Instant now = recordedTime.forReading();
        PolicyCatalogue catalogue = readCatalogue.asOf(policy, now, OptionalInt.of(year));
        return check(catalogue, readObservations.ofPolicy(policy, now), year);
    }

    /** Everything that looks wrong about a catalogue that may not be stored yet. */
    public List<QualityFinding> check(
            PolicyCatalogue catalogue, Map<String, SortedMap<Integer, ObservedFigure>> results, int year) {
        String policy = catalogue.policy().code();
        FormulaSettings settings = formulas.inForce(policy, recordedTime.forReading())
                .orElseThrow(() -> new RuleViolation(ProgressProblem.FORMULAS_NOT_SET));
        PolicyAssessment assessment = new PolicyAssessment(settings);
        List<IndicatorProgress> indicators = PolicyFacts.of(catalogue, results).indicators().stream()
                .map(facts -> assessment.assess(facts, year))
                .toList();
        return CatalogueRules.of(vocabulary.get(), settings.quality())
                .check(new AssessedCatalogue(catalogue, indicators, year));
    }
}
