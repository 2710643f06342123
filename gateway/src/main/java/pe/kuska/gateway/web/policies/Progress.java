package pe.kuska.gateway.web.policies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a policy did in a year.
public record Progress(
        String policy,
        int year,
        @Nullable Instant asOf,
        @Nullable String formulaVersion,
        @Nullable List<Objective> objectives,
        @Nullable List<Indicator> serviceIndicators,
        @Nullable Levels levels,
        @Nullable Valuation valuation,
        @Nullable List<String> toConfirm) {

    public record Objective(
            String code,
            @Nullable String name,
            @Nullable Double advance1,
            @Nullable Double advance2,
            @Nullable String level,
            @Nullable List<Indicator> indicators) {
        public List<Indicator> all() {
            return indicators == null ? List.of() : indicators;
        }
    }

    public record Indicator(
            String code,
            @Nullable String name,
            @Nullable Integer service,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable Double obtained,
            @Nullable String reason,
            @Nullable Double advance1,
            @Nullable Double advance2,
            @Nullable String noAdvance1,
            @Nullable String noAdvance2,
            @Nullable String level,
            @Nullable List<String> findings) {

        public List<String> remarks() {
            return findings == null ? List.of() : findings;
        }

        /// The advance as a length between 0 and 100, for the bar beside the figure.
        public int barLength() {
            return advance1 == null ? 0 : (int) Math.round(Math.clamp(advance1, 0, 100));
        }
    }

    public record Levels(
            @Nullable Counts objectiveIndicators, @Nullable Counts serviceIndicators) {}

    public record Counts(
            @Nullable Map<String, Integer> noDataAsLow,
            @Nullable Map<String, Integer> noDataApart) {
        public int asLow(String level) {
            return noDataAsLow == null ? 0 : noDataAsLow.getOrDefault(level, 0);
        }

        public int apart(String level) {
            return noDataApart == null ? 0 : noDataApart.getOrDefault(level, 0);
        }
    }

    public record Valuation(
            @Nullable List<Dimension> dimensions,
            @Nullable Integer total,
            @Nullable Double score,
            @Nullable String level) {
        public List<Dimension> all() {
            return dimensions == null ? List.of() : dimensions;
        }
    }

    public record Dimension(
            String name,
            @Nullable String level,
            @Nullable Integer points,
            @Nullable String basis,
            boolean toConfirm) {}

    public List<String> assumptions() {
        return toConfirm == null ? List.of() : toConfirm;
    }

    public List<Objective> allObjectives() {
        return objectives == null ? List.of() : objectives;
    }

    public List<Indicator> allServiceIndicators() {
        return serviceIndicators == null ? List.of() : serviceIndicators;
    }
}
