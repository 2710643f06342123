package pe.kuska.tracking.plans.domain;

import static pe.kuska.tracking.plans.domain.PlanStatus.AGREED;
import static pe.kuska.tracking.plans.domain.PlanStatus.COMPLETED;
import static pe.kuska.tracking.plans.domain.PlanStatus.DECLINED;
import static pe.kuska.tracking.plans.domain.PlanStatus.DRAFTING;
import static pe.kuska.tracking.plans.domain.PlanStatus.INTERRUPTED;
import static pe.kuska.tracking.plans.domain.PlanStatus.IN_PROGRESS;
import static pe.kuska.tracking.plans.domain.PlanStatus.OFFERED;
import static pe.kuska.tracking.plans.domain.PlanStatus.UNDER_REVIEW;

import java.util.EnumSet;
import pe.kuska.tracking.states.domain.StateTable;

/** What can be done with a plan. */
public enum PlanAction {
    ACCEPT,
    DECLINE,
    AGREE,
    START,
    REVIEW,
    RESUME,
    COMPLETE,
    INTERRUPT;

    /** Every legal edge. */
    public static final StateTable<PlanStatus, PlanAction> TABLE = StateTable.<PlanStatus, PlanAction>startingAt(
                    "plan", OFFERED)
            .edge(OFFERED, ACCEPT, DRAFTING)
            .edge(OFFERED, DECLINE, DECLINED)
            .edge(DRAFTING, AGREE, AGREED)
            .edge(DRAFTING, INTERRUPT, INTERRUPTED)
            .edge(AGREED, START, IN_PROGRESS)
            .edge(AGREED, INTERRUPT, INTERRUPTED)
            .edge(IN_PROGRESS, REVIEW, UNDER_REVIEW)
            .edge(UNDER_REVIEW, RESUME, IN_PROGRESS)
            .edge(IN_PROGRESS, COMPLETE, COMPLETED)
            .edge(IN_PROGRESS, INTERRUPT, INTERRUPTED)
            .edge(UNDER_REVIEW, INTERRUPT, INTERRUPTED)
            .endingAt(EnumSet.of(DECLINED, COMPLETED, INTERRUPTED));
}
