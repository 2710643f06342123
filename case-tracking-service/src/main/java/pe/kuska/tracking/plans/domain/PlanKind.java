package pe.kuska.tracking.plans.domain;

/** Which plan it is: an adult's, with their consent, or a child's, who is heard. */
public enum PlanKind {
    PRI,
    PTI
}
