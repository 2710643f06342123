package pe.kuska.tracking.timers;

import java.time.Instant;
import pe.kuska.tracking.followup.domain.Office;

/**
 * A time has come. Told within the transaction that marks it, so whatever follows from it happens exactly once.
 *
 * @param to who is reminded
 */
public record TimerFired(Timer timer, Office to, Instant at) {}
