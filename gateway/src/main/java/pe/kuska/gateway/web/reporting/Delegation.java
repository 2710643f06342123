package pe.kuska.gateway.web.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity lets another one, or one unit, report for it for a time; it stays responsible.
public record Delegation(
        String id,
        String policy,
        @Nullable String indicator,
        String fromInstitution,
        String toInstitution,
        @Nullable String toUnit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Instant revokedAt) {

    /// All the visitor may know of.
    public record All(List<Delegation> items) {}

    /// What gives one.
    public record Giving(
            @Nullable String policy,
            @Nullable String indicator,
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
