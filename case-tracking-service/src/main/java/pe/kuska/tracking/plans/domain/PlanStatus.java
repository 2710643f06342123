package pe.kuska.tracking.plans.domain;

/** Where a plan stands. */
public enum PlanStatus {
    OFFERED,
    DECLINED,
    DRAFTING,
    AGREED,
    IN_PROGRESS,
    UNDER_REVIEW,
    COMPLETED,
    INTERRUPTED;

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return PlanAction.TABLE.ends().contains(this);
    }
}
