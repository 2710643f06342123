package pe.kuska.gateway.web.risk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register's index: levels for everybody, numbers for who conducts the policy and who audits it.
public record RiskIndex(
        String stage,
        int from,
        int until,
        @Nullable Instant asOf,
        String method,
        String measure,
        @Nullable List<Population> populations,
        boolean isProtected,
        @Nullable Country country,
        @Nullable List<Territory> territories,
        @Nullable List<String> withoutPopulation,
        @Nullable Long unplaced,
        @Nullable List<String> notes) {

    /// A table of inhabitants that was used.
    public record Population(int year, String version, String source) {}

    /// What all territories say together.
    public record Country(double rate, double variance, long victimisations, double exposure) {}

    /// A territory; `numbers` only with a mandate over the figures.
    public record Territory(
            String territory,
            String level,
            String trend,
            @Nullable Recommendation recommendation,
            @Nullable Numbers numbers) {}

    /// What the register's table recommends for such a level and trend.
    public record Recommendation(
            int priority, String text, @Nullable String source) {}

    /// The shrunken rate with its interval of 95 %.
    public record Numbers(
            long victimisations, double crudeRate, double shrunkenRate, double low, double high, double relative) {}

    boolean countsOnly() {
        return measure.equals("RELATIVE_COUNT");
    }

    List<Territory> all() {
        return territories == null ? List.of() : territories;
    }

    List<String> remarks() {
        return notes == null ? List.of() : notes;
    }

    List<Population> tables() {
        return populations == null ? List.of() : populations;
    }

    List<String> leftOut() {
        return withoutPopulation == null ? List.of() : withoutPopulation;
    }
}
