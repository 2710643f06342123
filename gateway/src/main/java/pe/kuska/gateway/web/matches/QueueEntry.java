package pe.kuska.gateway.web.matches;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.page.Labels;

/// A line of the queue.
public record QueueEntry(
        String id,
        String explanation,
        String score,
        int percent,
        String one,
        String other,
        String sources,
        String since) {
    private static final Set<String> STATUSES = Set.of("PENDING", "CONFIRMED", "REJECTED", "WITHDRAWN");

    static QueueEntry of(Match match, Labels labels, CareUnits units) {
        return new QueueEntry(
                match.id(),
                match.explanation(),
                Waterfall.score(match, labels),
                (int) Math.round(match.score()),
                match.record().personCode(),
                match.other().personCode(),
                units.name(match.record().institution(), null) + " · "
                        + units.name(match.other().institution(), null),
                labels.day(match.createdAt()));
    }

    /// What is asked for in the address, or those that wait.
    static String statusOf(@Nullable String asked) {
        return asked != null && STATUSES.contains(asked) ? asked : "PENDING";
    }
}
