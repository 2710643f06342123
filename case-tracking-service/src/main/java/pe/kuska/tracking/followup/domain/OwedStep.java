package pe.kuska.tracking.followup.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What is owed next to a person and by whom.
 *
 * @param after the step it follows from
 * @param since when that step happened
 * @param forChild whether it is owed to somebody known to be a child
 */
public record OwedStep(OwedAction action, Office by, EntryType after, Instant since, UUID aboutId, boolean forChild) {}
