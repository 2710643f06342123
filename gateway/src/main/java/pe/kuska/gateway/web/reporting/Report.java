package pe.kuska.gateway.web.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an entity reports about one indicator in one period, with everything a person needs to judge it.
public record Report(
        String id,
        Period period,
        String indicator,
        @Nullable String name,
        String institution,
        int revision,
        String state,
        @Nullable String comment,
        @Nullable Instant changedAt,
        boolean late,
        @Nullable Instant lateAdmittedAt,
        Content content,
        Sheet sheet,
        List<PastValue> lastValues,
        List<Missing> missing,
        List<String> findings,
        List<Check> checks,
        @Nullable Double advance1,
        boolean explanationRequired,
        List<Evidence> evidence,
        Set<String> actions,
        boolean mayWrite) {

    /// Whether the entity can still change it.
    public boolean isInHand() {
        return mayWrite && allows("SAVE");
    }

    /// Whether the conducting ministry has an answer to give.
    public boolean isToAnswer() {
        return Stream.of("VALIDATE", "OBSERVE", "RECTIFY", "PUBLISH", "ADMIT_LATE")
                .anyMatch(this::allows);
    }

    /// Whether it is a validated report of a published period, which counts once it is published by itself.
    public boolean isToPublish() {
        return allows("PUBLISH");
    }

    public boolean allows(String action) {
        return actions.contains(action);
    }

    /// What the focal point writes; a draft may lack anything.
    public record Content(
            @Nullable String status,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String reason,
            @Nullable String explanation,
            @Nullable String narrative,
            List<Part> breakdown) {}

    /// A part of the result.
    public record Part(String dimension, String category, BigDecimal value) {}

    /// What the indicator's sheet says.
    public record Sheet(
            @Nullable String unit,
            @Nullable String direction,
            @Nullable String aggregation,
            @Nullable Double baseline,
            @Nullable Double target) {

        public boolean isPercentage() {
            return "PERCENTAGE".equals(unit);
        }
    }

    /// Something that looks odd, and what was said about it.
    public record Check(
            String rule,
            String severity,
            String message,
            String state,
            @Nullable String said) {}

    /// The result of another year.
    public record PastValue(
            int year,
            String status,
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable String reason) {}

    /// What is still to be written before it can be submitted.
    public record Missing(String field, @Nullable String rule, String message) {}

    /// A file of evidence; withdrawn ones leave their hash.
    public record Evidence(
            String id,
            @Nullable String name,
            int bytes,
            String sha256,
            @Nullable Instant recordedAt,
            @Nullable Instant withdrawnAt) {

        public int kilobytes() {
            return Math.max(1, bytes / 1024);
        }
    }

    /// A report in a list.
    public record Summary(
            String id,
            String period,
            String periodCode,
            String policy,
            String indicator,
            String institution,
            int revision,
            String state,
            @Nullable LocalDate dueOn,
            boolean late) {

        /// Whether the entity still owes it.
        public boolean isOwed() {
            return Set.of("PENDING", "DRAFT", "OBSERVED").contains(state);
        }

        /// Whether it waits for the conducting ministry.
        public boolean isToReview() {
            return Set.of("SUBMITTED", "CORRECTED").contains(state);
        }
    }

    /// A page of reports.
    public record Listed(List<Summary> items, @Nullable String next) {}

    /// One step of its life.
    public record Change(
            String action,
            String state,
            @Nullable String institution,
            @Nullable Instant recordedAt,
            @Nullable String comment) {}

    /// Its life so far.
    public record Changes(List<Change> items) {}

    /// A word given with a step.
    public record Comment(@Nullable String comment) {}

    /// When an entity was reminded of what it owes.
    public record Reminder(
            String policy,
            String periodCode,
            String institution,
            String cause,
            int outstanding,
            @Nullable LocalDate dueOn,
            @Nullable Instant recordedAt) {}

    /// Reminders, newest first.
    public record Reminders(List<Reminder> items) {}
}
