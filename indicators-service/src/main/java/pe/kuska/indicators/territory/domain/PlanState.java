package pe.kuska.indicators.territory.domain;

/** How a plan stands on a day; follows from its act and its dates, nobody writes it. */
public enum PlanState {
    IN_ELABORATION,
    APPROVED,
    IN_FORCE,
    EXPIRED
}
