package pe.kuska.registry.proceedings.domain;

import pe.kuska.registry.people.domain.PersonRole;

/** What a resolution does to one person. */
public enum Effect {
    INVESTIGATED(PersonRole.SUSPECT),
    ACCUSED(PersonRole.SUSPECT),
    CONVICTED(PersonRole.SUSPECT),
    ACQUITTED(PersonRole.SUSPECT),
    ARCHIVED(PersonRole.SUSPECT),
    DISMISSED(PersonRole.SUSPECT),
    /** Civil reparation in favour of a victim. */
    REPARATION(PersonRole.VICTIM);

    private final PersonRole role;

    Effect(PersonRole role) {
        this.role = role;
    }

    /** In which part somebody can be affected so. */
    public PersonRole role() {
        return role;
    }
}
