package pe.kuska.registry.people.domain;

/** What was decided about who is who. */
public enum DecisionKind {
    /** Two people are one. */
    MERGE,
    /** Records of one person are of another. */
    SPLIT
}
