package pe.kuska.gateway.web.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the inbox.
public record InboxList(
        @Nullable List<Item> items, @Nullable String next) {

    /// A referral that waits for an answer.
    public record Item(
            String referralId,
            String personCode,
            @Nullable String status,
            @Nullable String fromInstitution,
            @Nullable String fromUnit,
            @Nullable Instant sentAt,
            @Nullable String reason,
            @Nullable Boolean overdue) {

        public List<InboxStep> steps() {
            return InboxStep.after(status);
        }

        public boolean isOverdue() {
            return Boolean.TRUE.equals(overdue);
        }

        public boolean mayBeRejected() {
            return "RECEIVED".equals(status);
        }

        Item withStatus(@Nullable String newStatus) {
            return new Item(referralId, personCode, newStatus, fromInstitution, fromUnit, sentAt, reason, false);
        }
    }

    List<Item> referrals() {
        return items == null ? List.of() : items;
    }
}
