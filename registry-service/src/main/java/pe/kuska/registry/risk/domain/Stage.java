package pe.kuska.registry.risk.domain;

/** Which risk: of being recruited there, or of being exploited there. They are looked at apart, because they need different prevention. */
public enum Stage {
    /** Where the route begins; known by department. */
    RECRUITMENT,
    /** Where the facts took place. */
    EXPLOITATION
}
