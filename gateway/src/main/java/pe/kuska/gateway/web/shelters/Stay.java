package pe.kuska.gateway.web.shelters;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;

/// A bed kept for a person or taken by her, as the tracking service answers it.
public record Stay(
        String id,
        @Nullable String etag,
        String shelterId,
        String personCode,
        String status,
        int beds,
        @Nullable String reservedByInstitution,
        @Nullable String reservedByUnit,
        @Nullable Instant reservedAt,
        @Nullable Instant reservedUntil,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        boolean doubled) {

    /// A page of stays.
    public record Listed(
            @Nullable List<Stay> items, @Nullable String next) {
        List<Stay> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            String status,
            String statusWord,
            int beds,
            String reservedBy,
            String reservedAt,
            @Nullable Countdown countdown,
            @Nullable String began,
            @Nullable String ended,
            @Nullable String reason,
            boolean doubled) {

        public boolean isReserved() {
            return status.equals("RESERVED");
        }

        public boolean isRequested() {
            return status.equals("REQUESTED");
        }

        /// Nobody has come yet: a bed is asked for or kept.
        public boolean isAwaited() {
            return isRequested() || isReserved();
        }

        public boolean isPresent() {
            return status.equals("PRESENT");
        }
    }

    Card inWords(CareDesk desk, ShelterWords words) {
        return new Card(
                id,
                etag,
                personCode,
                status,
                statusWord(words),
                beds,
                desk.units().name(reservedByInstitution, reservedByUnit),
                desk.moment(reservedAt),
                status.equals("RESERVED") || status.equals("REQUESTED") ? desk.countdown(reservedUntil, null) : null,
                beganAt == null ? null : desk.moment(beganAt),
                endedAt == null ? null : desk.moment(endedAt),
                reason == null ? null : desk.codes().word(reasonList(), reason),
                doubled);
    }

    private String reasonList() {
        return switch (status) {
            case "RELEASED" -> "bed_release_reason";
            case "DECLINED" -> "bed_refusal_reason";
            default -> "stay_end_reason";
        };
    }

    private String statusWord(ShelterWords words) {
        return switch (status) {
            case "REQUESTED" -> words.statusRequested();
            case "DECLINED" -> words.statusDeclined();
            case "RESERVED" -> words.statusReserved();
            case "RELEASED" -> words.statusReleased();
            case "PRESENT" -> words.statusPresent();
            case "MOVED" -> words.statusMoved();
            case "LEFT" -> words.statusLeft();
            default -> status;
        };
    }
}
