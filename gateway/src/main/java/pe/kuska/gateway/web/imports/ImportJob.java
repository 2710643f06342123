package pe.kuska.gateway.web.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file on its way into the register, or out of it again.
public record ImportJob(
        String id,
        @Nullable String profile,
        boolean dryRun,
        @Nullable String state,
        double progress,
        @Nullable Counts counts,
        @Nullable Instant createdAt) {

    public record Counts(
            long rows,
            long done,
            long rejected,
            long valuesLeftOut,
            long registered,
            long updated,
            long unchanged,

            @com.fasterxml.jackson.annotation.JsonProperty("new")
            long newcomers,

            long linked,
            long review,
            long casesRegistered,
            long casesUpdated,
            long casesUnchanged) {}

    /// The imports of the own institution, the last one first.
    public record Jobs(
            @Nullable List<ImportJob> items, @Nullable String next) {
        List<ImportJob> all() {
            return items == null ? List.of() : items;
        }
    }

    /// What is wrong in the file, by row and column.
    public record Slips(
            @Nullable List<Slip> items, @Nullable String next) {
        List<Slip> all() {
            return items == null ? List.of() : items;
        }
    }

    public record Slip(
            long row, @Nullable String column, @Nullable String message, boolean rejected) {}

    /// A profile says which column of a file is what.
    public record Profile(String name, @Nullable String description) {
        public String shown() {
            return description == null ? name : name + " · " + description;
        }
    }

    /// Whether it is still under way, so that looking again is worth while.
    public boolean isUnderWay() {
        return "RECEIVING".equals(state)
                || "WAITING".equals(state)
                || "RUNNING".equals(state)
                || "UNDOING".equals(state);
    }

    public boolean isDone() {
        return "DONE".equals(state);
    }

    public boolean hasRejectedRows() {
        return counts != null && counts.rejected() > 0;
    }

    public boolean hasSlips() {
        return counts != null && counts.rejected() + counts.valuesLeftOut() > 0;
    }

    public int percent() {
        return (int) Math.round(progress * 100);
    }
}
