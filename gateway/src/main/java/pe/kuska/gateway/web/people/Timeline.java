package pe.kuska.gateway.web.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has happened on a person's path, and the stage it has reached.
public record Timeline(
        @Nullable String personCode,
        @Nullable String stage,
        @Nullable List<Entry> entries) {

    public record Entry(
            String type,
            @Nullable Instant occurredAt,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable String summary,
            @Nullable String caseCode) {}

    /// The newest first: that is what a person at a desk needs.
    List<Entry> newestFirst() {
        return entries == null
                ? List.of()
                : entries.stream()
                        .sorted(Comparator.comparing(
                                        Entry::occurredAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                                .reversed())
                        .toList();
    }

    /// The cases on the path, for choosing one when referring.
    List<String> caseCodes() {
        return newestFirst().stream()
                .flatMap(entry -> Stream.ofNullable(entry.caseCode()))
                .distinct()
                .toList();
    }
}
