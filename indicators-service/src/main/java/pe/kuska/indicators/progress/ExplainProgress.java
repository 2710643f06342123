package pe.kuska.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.progress.domain.Derivation;
import pe.kuska.indicators.progress.domain.Explanation;
import pe.kuska.indicators.progress.domain.Origins;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.platform.problem.RuleViolation;

/** Answers «¿por qué?» of every figure of a policy's year, as of any moment. */
@ApplicationScoped
public class ExplainProgress {

    private final ReadProgress readProgress;
    private final ReadCatalogue readCatalogue;
    private final ReadObservations readObservations;

    ExplainProgress(ReadProgress readProgress, ReadCatalogue readCatalogue, ReadObservations readObservations) {
        this.readProgress = readProgress;
        this.readCatalogue = readCatalogue;
        this.readObservations = readObservations;
    }

    /** A policy's year with why each of its figures is what it is. */
    public record Explained(PolicyProgress progress, PolicyCatalogue catalogue, List<Derivation> figures) {}

    /**
     * Explains a policy's year.
     *
     * @throws RuleViolation NOT_FOUND, AS_OF_IN_THE_FUTURE or FORMULAS_NOT_SET
     */
    @Transactional
    public Explained of(String policy, int year, Optional<Instant> asOf) {
        PolicyProgress progress = readProgress.of(policy, year, asOf);
        PolicyCatalogue catalogue = readCatalogue.asOf(policy, progress.asOf(), OptionalInt.of(year));
        Origins origins = new RecordedOrigins(catalogue, readObservations.lastOfPolicy(policy, progress.asOf()), year);
        return new Explained(progress, catalogue, new Explanation(progress, origins).all());
    }
}
