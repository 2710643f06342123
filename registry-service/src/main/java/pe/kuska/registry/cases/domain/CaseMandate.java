package pe.kuska.registry.cases.domain;

/**
 * Whose cases a caller sees: registrars those of their own institution, investigators also those that share a person
 * with one of theirs, the auditor all of them (pseudonymous as they are).
 *
 * @param institution the caller's own
 */
public record CaseMandate(String institution, boolean linkedToo, boolean all) {}
