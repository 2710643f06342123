package pe.kuska.gateway.web.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Deadline;
import pe.kuska.gateway.web.care.TimelineSentences;

/// What has happened on a person's path, the stage it has reached and what is owed next, as the tracking service tells.
public record Timeline(
        @Nullable String personCode,
        @Nullable String requestedCode,
        @Nullable List<String> otherCodes,
        @Nullable String stage,
        @Nullable String status,
        @Nullable List<Entry> entries,
        @Nullable List<Owed> owed) {

    public record Entry(
            String type,
            @Nullable Instant occurredAt,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable String summary,
            @Nullable Map<String, String> codes,
            @Nullable String caseCode,
            @Nullable String referralId,
            @Nullable String recordId) {

        /// What happened, in a sentence of the visitor's language.
        public @Nullable String said(CareDesk desk) {
            return TimelineSentences.said(desk.page().language(), type, institution, unit, codes, summary);
        }
    }

    /// What some unit must do next.
    public record Owed(
            String action,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable String referralId,
            @Nullable String recordId,
            @Nullable Instant since,
            @Nullable Deadline deadline) {

        /// Whether nothing is under way, and somebody has to begin it or say that nothing more is owed.
        boolean isNextStep() {
            return action.equals("HAND_ON") || action.equals("CARRY_ON");
        }
    }

    /// The newest first: that is what a person at a desk needs. Of what happened at once, what followed comes first.
    public List<Entry> newestFirst() {
        return entries == null
                ? List.of()
                : entries.stream()
                        .sorted(Comparator.comparing(
                                Entry::occurredAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                        .toList()
                        .reversed();
    }

    /// The cases on the path, for choosing one.
    public List<String> caseCodes() {
        return newestFirst().stream()
                .flatMap(entry -> Stream.ofNullable(entry.caseCode()))
                .distinct()
                .toList();
    }

    public List<Owed> allOwed() {
        return owed == null ? List.of() : owed;
    }
}
