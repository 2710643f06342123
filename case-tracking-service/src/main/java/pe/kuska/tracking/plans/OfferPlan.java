package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanKind;
import pe.kuska.tracking.plans.domain.PlanProblem;
import pe.kuska.tracking.plans.persistence.PlanRepository;

/** Offers a plan to a person. Whoever has had one before that was carried out, under whichever code, is readmitted. */
@ApplicationScoped
public class OfferPlan {

    private final CareLink careLink;
    private final PlanRepository plans;
    private final PlanNews planNews;
    private final InstantSource clock;

    OfferPlan(CareLink careLink, PlanRepository plans, PlanNews planNews, InstantSource clock) {
        this.careLink = careLink;
        this.plans = plans;
        this.planNews = planNews;
        this.clock = clock;
    }

    /**
     * Offers.
     *
     * @throws OutsideMandate if the caller's unit does not care for the person
     * @throws RuleViolation PLAN_OPEN if a plan is under way
     */
    @Transactional
    public Plan offer(String personCode, PlanKind kind, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PathOfCare path = careLink.caring(personCode, caller);
        List<Plan> earlier = plans.listFor(path.codes());
        if (earlier.stream().anyMatch(plan -> !plan.status().isOver())) {
            throw new RuleViolation(PlanProblem.PLAN_OPEN);
        }
        @Nullable
        UUID previous = earlier.stream()
                .filter(Plan::wasCarriedOut)
                .reduce((_, later) -> later)
                .map(Plan::id)
                .orElse(null);
        Plan plan = new Plan(Uuids.next(), path.person().value(), kind, CareMandate.officeOf(caller), previous, now);
        plans.persistAndFlush(plan);
        planNews.tell(EntryType.PLAN_OFFERED, plan, now, Map.of());
        return plan;
    }
}
