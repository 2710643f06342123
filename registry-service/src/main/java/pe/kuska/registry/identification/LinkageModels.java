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
    private final EstimateModel estimate;
    private final CallerProvider callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    LinkageModels(
            LinkageInUse inUse,
            LinkageModelRepository models,
            DecisionStatistics decisions,
            EstimateModel estimate,
            CallerProvider callers,
            AuditTrail audit,
            InstantSource clock) {
        this.inUse = inUse;
        this.models = models;
        this.decisions = decisions;
        this.estimate = estimate;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A model as a steward sees it. */
    public record Listed(
            String version,
            Thresholds thresholds,
            String reason,
            Optional<Instant> proposedAt,
            boolean active,
            Optional<LinkageModel.Origin> estimatedFrom) {}

    private static Listed listed(LinkageModel model, String reason, Optional<Instant> proposedAt, boolean active) {
        return new Listed(
                model.version(),
                model.thresholds(),
                reason,
                proposedAt,
                active,
                Optional.ofNullable(model.estimatedFrom()));
    }

    /** All models, the newest first; the one that ships with the product is the last. */
    @Transactional
    public List<Listed> list() {
        String active = models.findActive().orElse(inUse.shipped()).version();
        List<Listed> listed = new ArrayList<>();
        for (Proposed proposed : models.listAll()) {
            LinkageModel model = proposed.model();
            listed.add(listed(
                    model,
                    proposed.reason(),
                    Optional.of(proposed.createdAt()),
                    model.version().equals(active)));
        }
        LinkageModel shipped = inUse.shipped();
        if (listed.stream().noneMatch(model -> model.version().equals(shipped.version()))) {
            listed.add(
                    listed(shipped, SHIPPED, Optional.empty(), shipped.version().equals(active)));
        }
        return listed;
    }

    /** Where somebody proposes that the three zones begin. */
    public record Zones(double automatic, double review, double agreesWithAll) {

        private Thresholds inOrder() {
            requireOrder("thresholds.", automatic, review);
            return new Thresholds(automatic, review, agreesWithAll);
        }
    }

    /**
     * Keeps a model with other thresholds than the one in use, with numbers estimated from the register, or both. It
     * decides nothing before it is applied.
     *
     * @param zones as today if absent
     */
    @Transactional
    public Listed propose(String version, @Nullable Zones zones, boolean estimated, String reason) {
        if (zones == null && !estimated) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, List.of(ModelRule.NOTHING_NEW.at("thresholds")));
        }
        LinkageModel base = models.findActive().orElse(inUse.shipped());
        Thresholds thresholds = zones == null ? base.thresholds() : zones.inOrder();
        LinkageModel numbers = estimated ? estimate.estimate(base, version) : base;
        LinkageModel model = numbers.with(version, thresholds);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (version.equals(inUse.shipped().version()) || !models.keep(model, reason, callers.current(), now)) {
            throw new RuleViolation(MatchProblem.MODEL_VERSION_TAKEN);
        }
        audit.record(AuditEvent.of("PROPOSE_LINKAGE_MODEL", "linkage-model", version));
        return listed(model, reason, Optional.of(now), false);
    }

    /** What a model says of each finding, beside what the shipped one says. */
    @Transactional
    public Numbers numbers(String version) {
        LinkageModel model = find(version).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return new Numbers(model, inUse.shipped());
    }

    /** A model, and the shipped one to compare it with. */
    public record Numbers(LinkageModel model, LinkageModel shipped) {}

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
        return find(version)
                .orElseThrow(() ->
                        new RuleViolation(CommonProblem.INVALID_REQUEST, List.of(ModelRule.UNKNOWN_MODEL.at("model"))));
    }

    /** A model that was proposed, or the one that ships with the product. */
    private Optional<LinkageModel> find(String version) {
        return models.find(version)
                .or(() -> Optional.of(inUse.shipped())
                        .filter(shipped -> shipped.version().equals(version)));
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
