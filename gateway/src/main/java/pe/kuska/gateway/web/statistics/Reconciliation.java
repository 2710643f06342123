package pe.kuska.gateway.web.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From what institutions registered to the people there are.
public record Reconciliation(
        int year,
        @Nullable Instant asOf,
        List<Institution> institutions,
        long reported,
        long victimisations,
        long persons,
        List<Reason> reasons) {

    public record Institution(String institution, long reported, long victimisations, long persons) {}

    public record Reason(String reason, long difference, String explanation) {}

    long difference(String reason) {
        return reasons.stream()
                .filter(one -> one.reason().equals(reason))
                .mapToLong(Reason::difference)
                .findFirst()
                .orElse(0);
    }

    String explanation(String reason) {
        return reasons.stream()
                .filter(one -> one.reason().equals(reason))
                .map(Reason::explanation)
                .findFirst()
                .orElse("");
    }
}
