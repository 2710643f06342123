package pe.kuska.tracking.caseload;

import java.time.Instant;

/**
 * Somebody looks after a person.
 *
 * @param personCode the code under which it was assigned
 * @param responsible pseudonymous id of who looks after them
 */
public record Assignment(String personCode, String responsible, Instant since) {}
