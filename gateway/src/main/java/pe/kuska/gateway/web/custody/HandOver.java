package pe.kuska.gateway.web.custody;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// A hand-over as the tracking service answers it.
public record HandOver(
        String id,
        @Nullable String etag,
        String personCode,
        String status,
        @Nullable String fromInstitution,
        @Nullable String fromUnit,
        @Nullable String toInstitution,
        @Nullable String toUnit,
        @Nullable Instant givenAt,
        @Nullable String givenBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String reason,
        @Nullable String receipt,
        @Nullable List<String> previousReceipts,
        @Nullable Boolean receiptHolds,
        @Nullable String notes) {

    /// A page of hand-overs.
    public record Listed(@Nullable List<HandOver> items) {
        List<HandOver> all() {
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
            String from,
            String to,
            String given,
            @Nullable String answered,
            @Nullable String reason,
            @Nullable String receipt,
            List<String> previousReceipts,
            boolean receiptBroken,
            @Nullable String notes,
            boolean mayAnswer,
            boolean mayWithdraw) {

        public boolean isReceived() {
            return status.equals("RECEIVED");
        }

        public boolean isWaiting() {
            return status.equals("OFFERED");
        }
    }

    @Override
    public String toString() {
        return "HandOver[" + id + "]";
    }

    Card inWords(CareDesk desk, CustodyWords words) {
        return new Card(
                id,
                etag,
                personCode,
                status,
                statusWord(words),
                desk.units().name(fromInstitution, fromUnit),
                desk.units().name(toInstitution, toUnit),
                words.signedAt(shortOf(givenBy), desk.moment(givenAt)),
                answeredAt == null ? null : words.signedAt(shortOf(answeredBy), desk.moment(answeredAt)),
                reason == null ? null : desk.codes().word(reasons(), reason),
                receipt,
                previousReceipts == null ? List.of() : previousReceipts,
                Boolean.FALSE.equals(receiptHolds),
                notes,
                status.equals("OFFERED") && desk.isOwn(toInstitution, toUnit),
                status.equals("OFFERED") && desk.isOwn(fromInstitution, fromUnit));
    }

    private String reasons() {
        return status.equals("WITHDRAWN") ? "hand_over_withdrawal_reason" : "referral_rejection_reason";
    }

    /// The pseudonymous identifier, short enough to be read out.
    static String shortOf(@Nullable String subject) {
        return subject == null ? "" : subject.substring(0, Math.min(8, subject.length()));
    }

    private String statusWord(CustodyWords words) {
        return switch (status) {
            case "OFFERED" -> words.statusOffered();
            case "RECEIVED" -> words.statusReceived();
            case "REFUSED" -> words.statusRefused();
            case "WITHDRAWN" -> words.statusWithdrawn();
            default -> status;
        };
    }
}
