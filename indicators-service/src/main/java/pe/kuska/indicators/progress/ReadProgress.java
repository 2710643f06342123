package pe.kuska.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;
import pe.kuska.indicators.progress.domain.PolicyFacts;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.problem.RuleViolation;

/** Tells how a policy did in a year, by what was known at a moment; asked again for that moment, the same answer. */
@ApplicationScoped
public class ReadProgress {

    private final RecordedTime recordedTime;
    private final ReadCatalogue readCatalogue;
    private final ReadObservations readObservations;
    private final FormulaVersions formulas;

    ReadProgress(
            RecordedTime recordedTime,
            ReadCatalogue readCatalogue,
            ReadObservations readObservations,
            FormulaVersions formulas) {
        this.recordedTime = recordedTime;
        this.readCatalogue = readCatalogue;
        this.readObservations = readObservations;
        this.formulas = formulas;
    }

    /**
     * Assesses a policy's year.
     *
     * @param asOf up to when records count; without it, all there are
     * @throws RuleViolation NOT_FOUND, AS_OF_IN_THE_FUTURE or FORMULAS_NOT_SET
     */
    @Transactional
    public PolicyProgress of(String policy, int year, Optional<Instant> asOf) {
        Known known = known(policy, year, asOf);
        return new PolicyAssessment(known.settings()).of(known.facts(), year, known.asOf());
    }

    /**
     * One indicator's year, without working out all the others'.
     *
     * @param settings by which it was assessed
     */
    public record Assessed(IndicatorProgress progress, FormulaSettings settings) {}

    /** Assesses one indicator in a year; empty if it is not in the year's catalogue. */
    @Transactional
    public Optional<Assessed> ofIndicator(String policy, String indicator, int year, Optional<Instant> asOf) {
        Known known = known(policy, year, asOf);
        return known.facts().indicators().stream()
                .filter(facts -> facts.code().equals(indicator))
                .findFirst()
                .map(facts ->
                        new Assessed(new PolicyAssessment(known.settings()).assess(facts, year), known.settings()));
    }

    private record Known(PolicyFacts facts, FormulaSettings settings, Instant asOf) {}

    private Known known(String policy, int year, Optional<Instant> asOf) {
        Instant now = recordedTime.forReading();
        Instant known = asOf.orElse(now);
        if (known.isAfter(now)) {
            throw new RuleViolation(ProgressProblem.AS_OF_IN_THE_FUTURE, "asOf", "past");
        }
        PolicyCatalogue catalogue = readCatalogue.asOf(policy, known, OptionalInt.of(year));
        FormulaSettings settings =
                formulas.inForce(policy, known).orElseThrow(() -> new RuleViolation(ProgressProblem.FORMULAS_NOT_SET));
        return new Known(PolicyFacts.of(catalogue, readObservations.ofPolicy(policy, known)), settings, known);
    }
}
