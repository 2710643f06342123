package pe.kuska.registry.people.domain;

/** What a person is in the facts of a case, as the source says. */
public enum PersonRole {
    VICTIM,
    SUSPECT,
    WITNESS,
    COMPLAINANT;

    /**
     * Whether the law keeps the two apart: a victim is sometimes accused later, and no rule of ours may decide that
     * both are one person.
     */
    public boolean opposes(PersonRole other) {
        return (this == VICTIM && other == SUSPECT) || (this == SUSPECT && other == VICTIM);
    }
}
