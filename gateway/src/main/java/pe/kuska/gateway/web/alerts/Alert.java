package pe.kuska.gateway.web.alerts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Deadline;

/// An alert as the tracking service answers it. The account comes only when one of the two units reads it alone.
public record Alert(
        String id,
        @Nullable String etag,
        String status,
        String channel,
        String sign,
        @Nullable String ubigeo,
        @Nullable String institution,
        @Nullable String unit,
        Instant receivedAt,
        @Nullable Deadline deadline,
        @Nullable String risk,
        @Nullable String reason,
        @Nullable String personCode,
        @Nullable String caseCode,
        @Nullable Delivery delivery,
        @Nullable String account) {

    /// To whom it was passed on, and when that unit had it in hand.
    public record Delivery(
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable Instant referredAt,
            @Nullable Instant deliveredAt) {}

    /// A page of alerts.
    public record Listed(
            @Nullable List<Alert> items, @Nullable String next) {
        List<Alert> all() {
            return items == null ? List.of() : items;
        }
    }

    @Override
    public String toString() {
        return "Alert[" + id + "]";
    }

    boolean isUnanswered() {
        return status.equals("RECEIVED") || status.equals("EVALUATED");
    }

    boolean isReferred() {
        return status.equals("REFERRED");
    }
}
