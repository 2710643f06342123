package pe.kuska.indicators.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.ActionAdvance;
import pe.kuska.indicators.territory.domain.BodySession;
import pe.kuska.indicators.territory.domain.BodyStanding;
import pe.kuska.indicators.territory.domain.Coverage;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.PlanAction;
import pe.kuska.indicators.territory.domain.TerritorialPlan;
import pe.kuska.indicators.territory.persistence.ActionRepository;
import pe.kuska.indicators.territory.persistence.AdvanceRepository;
import pe.kuska.indicators.territory.persistence.BodyRepository;
import pe.kuska.indicators.territory.persistence.PlanRepository;
import pe.kuska.indicators.territory.persistence.SessionRepository;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Reads bodies and plans as they stand on a day, and what follows for the regions. */
@ApplicationScoped
public class ReadTerritory {

    private final InstantSource clock;
    private final TerritoryRules rules;
    private final BodyRepository bodies;
    private final SessionRepository sessions;
    private final PlanRepository plans;
    private final ActionRepository actions;
    private final AdvanceRepository advances;

    ReadTerritory(
            InstantSource clock,
            TerritoryRules rules,
            BodyRepository bodies,
            SessionRepository sessions,
            PlanRepository plans,
            ActionRepository actions,
            AdvanceRepository advances) {
        this.clock = clock;
        this.rules = rules;
        this.bodies = bodies;
        this.sessions = sessions;
        this.plans = plans;
        this.actions = actions;
        this.advances = advances;
    }

    /** Where something is: of a level, in a territory and all within it. */
    public record Where(
            @Nullable GovernmentLevel level, @Nullable String ubigeo) {

        boolean holds(GovernmentLevel itsLevel, String place) {
            return (level == null || level == itsLevel) && (ubigeo == null || place.startsWith(ubigeo));
        }
    }

    /** A body with its sessions, the last first. */
    public record BodyDetail(BodyStanding standing, List<BodySession> sessions) {}

    /** A plan with its actions and the advances that hold. */
    public record PlanDetail(Coverage.PlanStanding standing, List<PlanAction> actions, List<ActionAdvance> advances) {}

    /** The bodies that existed on a day, as they stood on it. */
    @Transactional
    public List<BodyStanding> bodiesOn(LocalDate day) {
        Map<UUID, LocalDate> met = sessions.lastUntil(day);
        return bodies.listByTerritory().stream()
                .filter(body -> !day.isBefore(body.sheet().act().date()))
                .map(body -> BodyStanding.of(body, Optional.ofNullable(met.get(body.id())), rules.activity(), day))
                .toList();
    }

    @Transactional
    public List<BodyStanding> bodies(Where where) {
        return bodiesOn(today()).stream()
                .filter(standing -> where.holds(
                        standing.body().sheet().level(), standing.body().sheet().ubigeo()))
                .toList();
    }

    /** @throws RuleViolation NOT_FOUND */
    @Transactional
    public BodyDetail body(UUID id) {
        BodyStanding standing = bodiesOn(today()).stream()
                .filter(found -> found.body().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return new BodyDetail(standing, sessions.listOf(id));
    }

    /** The sessions of a body, for what came out of them. */
    @Transactional
    public List<UUID> sessionsOf(UUID body) {
        return sessions.listOf(body).stream().map(BodySession::id).toList();
    }

    @Transactional
    public List<Coverage.PlanStanding> plansOn(LocalDate day) {
        return plans.listByTerritory().stream()
                .map(plan -> new Coverage.PlanStanding(plan, plan.stateOn(day)))
                .toList();
    }

    @Transactional
    public List<Coverage.PlanStanding> plans(Where where) {
        return plansOn(today()).stream()
                .filter(standing -> where.holds(
                        standing.plan().sheet().level(), standing.plan().sheet().ubigeo()))
                .toList();
    }

    /** The plans of which an advance of a year was told. */
    @Transactional
    public Set<UUID> plansFollowedUpIn(int year) {
        return advances.plansFollowedUpIn(year);
    }

    /** @throws RuleViolation NOT_FOUND */
    @Transactional
    public PlanDetail plan(UUID id) {
        TerritorialPlan plan = plans.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return new PlanDetail(
                new Coverage.PlanStanding(plan, plan.stateOn(today())), actions.listOf(id), advances.listOf(id));
    }

    /** The coverage of the regions on a day; today's without one. */
    @Transactional
    public Coverage coverage(Optional<LocalDate> on) {
        LocalDate day = on.orElseGet(this::today);
        return Coverage.of(day, rules.regions(), bodiesOn(day), plansOn(day));
    }

    /** Today, as dates without an hour are read in Peru. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
    }
}
