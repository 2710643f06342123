package pe.kuska.registry.people.domain;

/**
 * How an institution stands to somebody.
 *
 * @param registeredThere whether some record of theirs is the institution's
 */
public record PersonLink(PersonCode code, boolean registeredThere) {}
