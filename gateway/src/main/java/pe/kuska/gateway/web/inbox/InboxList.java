package pe.kuska.gateway.web.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.referrals.ReferralChoices;

/// A page of the inbox.
public record InboxList(
        @Nullable List<Item> items, @Nullable String next) {

    /// By when something is due, and whether a norm says so.
    public record Deadline(
            @Nullable Instant dueAt, @Nullable String note) {}

    /// A referral that waits for an answer.
    public record Item(
            String id,
            @Nullable String etag,
            String personCode,
            @Nullable String status,
            @Nullable String fromInstitution,
            @Nullable String fromUnit,
            @Nullable Instant sentAt,
            @Nullable String reason,
            @Nullable Boolean overdue,
            @Nullable Deadline deadline) {

        public List<InboxStep> steps() {
            return InboxStep.after(status);
        }

        public @Nullable String purpose() {
            return reason == null ? null : ReferralChoices.reasonInWords(reason);
        }

        public boolean isOverdue() {
            return Boolean.TRUE.equals(overdue);
        }

        public boolean mayBeRejected() {
            return "SENT".equals(status) || "RECEIVED".equals(status);
        }
    }

    List<Item> referrals() {
        return items == null ? List.of() : items;
    }
}
