package pe.kuska.registry.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source record with its identity opened, for as long as it takes to compare or to show it. */
public record OpenedRecord(
        UUID id,
        UUID personId,
        RecordSource source,
        @Nullable PersonRole role,
        Identity identity) {}
