package pe.kuska.gateway.web.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.care.Deadline;

/// A page of the inbox as the tracking service answers it.
public record InboxList(
        @Nullable List<Item> items, @Nullable String next) {

    /// A referral that waits for an answer.
    public record Item(
            String id,
            @Nullable String etag,
            String personCode,
            @Nullable String caseCode,
            @Nullable String status,
            @Nullable String fromInstitution,
            @Nullable String fromUnit,
            @Nullable Instant sentAt,
            @Nullable String reason,
            @Nullable Deadline deadline) {}

    /// A referral as it lies in the inbox: what it is for, from whom, and how long there is still time.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            @Nullable String status,
            String from,
            String sent,
            String purpose,
            @Nullable Countdown countdown,
            List<InboxStep> steps) {

        static Card of(Item item, CareDesk desk) {
            return new Card(
                    item.id(),
                    item.etag(),
                    item.personCode(),
                    item.status(),
                    desk.units().name(item.fromInstitution(), item.fromUnit()),
                    desk.moment(item.sentAt()),
                    desk.codes().word("referral_reason", item.reason()),
                    desk.countdown(item.deadline()),
                    InboxStep.after(item.status()));
        }

        /// Whoever attended answers who referred, on the referral's page.
        public boolean owesCounterReferral() {
            return "ATTENDED".equals(status);
        }

        /// Whoever accepted and could not attend says so, on the referral's page.
        public boolean mayBeGivenUp() {
            return "ACCEPTED".equals(status);
        }

        public boolean mayBeRejected() {
            return "SENT".equals(status) || "RECEIVED".equals(status);
        }
    }

    List<Item> referrals() {
        return items == null ? List.of() : items;
    }
}
