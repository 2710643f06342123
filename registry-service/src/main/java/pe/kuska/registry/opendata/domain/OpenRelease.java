package pe.kuska.registry.opendata.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A release as it was given out; it never changes.
 *
 * @param sequence the how manyth of its year
 * @param smallest how many people a group has at least
 * @param asOf the moment of the figures
 */
public record OpenRelease(
        UUID id,
        int year,
        int sequence,
        int smallest,
        Instant asOf,
        Instant releasedAt,
        String institution,
        List<OpenGroup> groups,
        List<String> leftOut) {

    public OpenRelease {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
    }
}
