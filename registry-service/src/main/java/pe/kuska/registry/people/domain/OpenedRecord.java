package pe.kuska.registry.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source record with its identity opened, for as long as it takes to compare or to show it.
 *
 * @param personId whose it is today
 * @param filedUnder as whom it was recognised: a newcomer who agrees with this record best is filed there too
 */
public record OpenedRecord(
        UUID id,
        UUID personId,
        UUID filedUnder,
        RecordSource source,
        @Nullable PersonRole role,
        Identity identity) {

    /** The same record saying something else. */
    public OpenedRecord saying(Identity other) {
        return new OpenedRecord(id, personId, filedUnder, source, role, other);
    }
}
