package pe.kuska.gateway.web.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// A request for identity papers as the tracking service answers it to RENIEC and to the unit that asked.
public record Restitution(
        String id,
        @Nullable String etag,
        String personCode,
        @Nullable String kind,
        String status,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable Instant requestedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable String notes) {

    public record Listed(
            @Nullable List<Restitution> items, @Nullable String next) {
        List<Restitution> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            String kind,
            String status,
            String statusWord,
            String askedBy,
            String asked,
            @Nullable String answered,
            @Nullable String reason,
            @Nullable String notes,
            boolean mayAnswer) {

        public boolean isOpen() {
            return status.equals("REQUESTED");
        }
    }

    @Override
    public String toString() {
        return "Restitution[" + id + "]";
    }

    Card inWords(CareDesk desk, ReturnWords words) {
        return new Card(
                id,
                etag,
                personCode,
                desk.codes().word("restitution_kind", kind),
                status,
                switch (status) {
                    case "REQUESTED" -> words.papersRequested();
                    case "GRANTED" -> words.papersGranted();
                    case "DENIED" -> words.papersDenied();
                    default -> status;
                },
                desk.units().name(institution, unit),
                desk.moment(requestedAt),
                answeredAt == null ? null : desk.moment(answeredAt),
                reason == null ? null : desk.codes().word("restitution_denial_reason", reason),
                notes,
                status.equals("REQUESTED") && !desk.isOwn(institution, unit));
    }
}
