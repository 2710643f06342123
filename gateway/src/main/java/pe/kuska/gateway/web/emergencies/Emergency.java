package pe.kuska.gateway.web.emergencies;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;

/// An access in an emergency as the tracking service answers it to whoever asked for it and to the auditor.
public record Emergency(
        String id,
        @Nullable String etag,
        String personCode,
        @Nullable String openedBy,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable String reason,
        Instant openedAt,
        Instant endsAt,
        String review,
        @Nullable Instant reviewedAt,
        @Nullable String explanation,
        @Nullable String opinion,
        @Nullable List<Use> uses) {

    /// One reading.
    public record Use(@Nullable Instant at, @Nullable String what) {}

    public record Listed(
            @Nullable List<Emergency> items, @Nullable String next) {
        List<Emergency> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            String who,
            String where,
            String reason,
            String opened,
            @Nullable Countdown left,
            String ended,
            String review,
            String reviewWord,
            @Nullable String reviewed,
            @Nullable String explanation,
            @Nullable String opinion,
            List<String> uses) {

        public boolean isPending() {
            return review.equals("PENDING");
        }

        public boolean isObjected() {
            return review.equals("UNJUSTIFIED");
        }
    }

    @Override
    public String toString() {
        return "Emergency[" + id + "]";
    }

    Card inWords(CareDesk desk, EmergencyWords words) {
        String who = Objects.requireNonNullElse(openedBy, "");
        return new Card(
                id,
                etag,
                personCode,
                who.substring(0, Math.min(8, who.length())),
                desk.units().name(institution, unit),
                desk.codes().word("emergency_access_reason", reason),
                desk.moment(openedAt),
                endsAt.isAfter(desk.now()) ? desk.countdown(endsAt, null) : null,
                desk.moment(endsAt),
                review,
                switch (review) {
                    case "PENDING" -> words.pending();
                    case "JUSTIFIED" -> words.justified();
                    case "UNJUSTIFIED" -> words.unjustified();
                    default -> review;
                },
                reviewedAt == null ? null : desk.moment(reviewedAt),
                explanation,
                opinion,
                Stream.ofNullable(uses)
                        .flatMap(List::stream)
                        .map(use -> words.used(what(use.what(), words), desk.moment(use.at())))
                        .toList());
    }

    private static String what(@Nullable String what, EmergencyWords words) {
        return switch (what) {
            case "timeline" -> words.readPath();
            case "proceedings" -> words.readProceedings();
            case "hand-overs" -> words.readHandOvers();
            case "protection-measures" -> words.readMeasures();
            case null, default -> words.readOther();
        };
    }
}
