package pe.kuska.gateway.web.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// Referrals of the own unit that were rejected, not attended to or returned.
public record CameBackList(
        @Nullable List<Item> items, @Nullable String next) {

    /// One of them, as the tracking service answers it.
    public record Item(
            String id,
            @Nullable String status,
            String personCode,
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable String reason,
            @Nullable Instant statusSince) {}

    /// One of them, in words.
    public record Card(String id, @Nullable String status, String personCode, String from, String why, String since) {

        static Card of(Item item, CareDesk desk) {
            return new Card(
                    item.id(),
                    item.status(),
                    item.personCode(),
                    desk.units().name(item.toInstitution(), item.toUnit()),
                    desk.codes().word(reasonsOf(item.status()), item.reason()),
                    desk.moment(item.statusSince()));
        }

        private static String reasonsOf(@Nullable String status) {
            return switch (status) {
                case "REJECTED" -> "referral_rejection_reason";
                case "UNATTENDED" -> "referral_unattended_reason";
                case null, default -> "referral_return_reason";
            };
        }

        public boolean mayBeRerouted() {
            return "REJECTED".equals(status) || "UNATTENDED".equals(status);
        }
    }

    List<Item> all() {
        return items == null ? List.of() : items;
    }
}
