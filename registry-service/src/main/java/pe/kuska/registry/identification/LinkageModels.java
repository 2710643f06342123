package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.LinkageModel.Thresholds;
import pe.kuska.registry.identification.persistence.DecisionStatistics;
import pe.kuska.registry.identification.persistence.DecisionStatistics.Effect;
import pe.kuska.registry.identification.persistence.LinkageModelRepository;
import pe.kuska.registry.identification.persistence.LinkageModelRepository.Proposed;

/** The models of recognition: which one decides, which were proposed and what other thresholds would mean. */
@ApplicationScoped
public class LinkageModels {

    private static final String SHIPPED = "Viene con Kuska.";

    private final LinkageInUse inUse;
    private final LinkageModelRepository models;
    private final DecisionStatistics decisions;
    private final CallerProvider callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    LinkageModels(
            LinkageInUse inUse,
            LinkageModelRepository models,
            DecisionStatistics decisions,
            CallerProvider callers,
            AuditTrail audit,
            InstantSource clock) {
        this.inUse = inUse;
        this.models = models;
        this.decisions = decisions;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A model as a steward sees it. */
    public record Listed(
            String version, Thresholds thresholds, String reason, Optional<Instant> proposedAt, boolean active) {}

    /** All models, the newest first; the one that ships with the product is the last. */
    @Transactional
    public List<Listed> list() {
        String active = models.findActive().orElse(inUse.shipped()).version();
        List<Listed> listed = new ArrayList<>();
        for (Proposed proposed : models.listAll()) {
            LinkageModel model = proposed.model();
            listed.add(new Listed(
                    model.version(),
                    model.thresholds(),
                    proposed.reason(),
                    Optional.of(proposed.createdAt()),
                    model.version().equals(active)));
        }
        LinkageModel shipped = inUse.shipped();
        if (listed.stream().noneMatch(model -> model.version().equals(shipped.version()))) {
            listed.add(new Listed(
                    shipped.version(),
                    shipped.thresholds(),
                    SHIPPED,
                    Optional.empty(),
                    shipped.version().equals(active)));
        }
        return listed;
    }

    /** Keeps a model with the numbers of the one in use and other thresholds. It decides nothing before it is applied. */
    @Transactional
    public Listed propose(String version, double automatic, double review, double agreesWithAll, String reason) {
        requireOrder("thresholds.", automatic, review);
        LinkageModel base = models.findActive().orElse(inUse.shipped());
        Thresholds thresholds = new Thresholds(automatic, review, agreesWithAll);
        LinkageModel model =
                new LinkageModel(version, base.prior(), thresholds, base.limits(), base.words(), base.findings());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (version.equals(inUse.shipped().version()) || !models.keep(model, reason, callers.current(), now)) {
            throw new RuleViolation(MatchProblem.MODEL_VERSION_TAKEN);
        }
        audit.record(AuditEvent.of("PROPOSE_LINKAGE_MODEL", "linkage-model", version));
        return new Listed(version, thresholds, reason, Optional.of(now), false);
    }

    /**
     * What thresholds would mean for the people registered so far, by the probabilities they were decided with.
     *
     * @param automatic as today if absent
     * @param review as today if absent
     */
    @Transactional
    public Effect effect(@Nullable Double automatic, @Nullable Double review) {
        Thresholds today = inUse.model().thresholds();
        double automaticFrom = automatic == null ? today.automatic() : automatic;
        double reviewFrom = review == null ? today.review() : review;
        requireOrder("", automaticFrom, reviewFrom);
        return decisions.effect(
                automaticFrom, reviewFrom, inUse.shipped().thresholds().automatic());
    }

    /** The model of a version, or the one in use if none is named. */
    LinkageModel get(@Nullable String version) {
        if (version == null || version.equals(inUse.model().version())) {
            return inUse.model();
        }
        return models.find(version)
                .or(() -> Optional.of(inUse.shipped())
                        .filter(shipped -> shipped.version().equals(version)))
                .orElseThrow(() ->
                        new RuleViolation(CommonProblem.INVALID_REQUEST, List.of(ModelRule.UNKNOWN_MODEL.at("model"))));
    }

    /** From now on this model decides; each replica looks again within seconds. */
    void activate(LinkageModel model, Caller by) {
        if (models.findActive().orElse(inUse.shipped()).version().equals(model.version())) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (model.version().equals(inUse.shipped().version())) {
            models.keep(model, SHIPPED, by, now);
        }
        models.activate(model.version(), by, now);
    }

    /** Somebody has just activated another model. */
    void lookAgain() {
        inUse.changed();
    }

    private static void requireOrder(String path, double automatic, double review) {
        List<FieldError> errors = new ArrayList<>();
        if (!(automatic > 0 && automatic < 1)) {
            errors.add(ModelRule.ZONES_IN_ORDER.at(path + "automatic"));
        }
        if (!(review > 0 && review < automatic)) {
            errors.add(ModelRule.ZONES_IN_ORDER.at(path + "review"));
        }
        if (!errors.isEmpty()) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, errors);
        }
    }
}
