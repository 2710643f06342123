package pe.kuska.gateway.web.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An accusation that is shown no more, and why; the register never says of whom.
public record Suppression(
        String id,
        String reason,
        @Nullable String requestNumber,
        @Nullable String phase,
        @Nullable Instant suppressedAt,
        @Nullable String institution,
        @Nullable CourtOrder lifted) {

    /// Whose accusation, by the record that tells it, and why.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            @Nullable String recordId,
            @Nullable String reason,
            @Nullable String requestNumber) {}

    /// What a court ordered.
    public record CourtOrder(
            @Nullable String court,
            @Nullable String number,
            @Nullable LocalDate orderedOn) {}

    /// An order as it is sent.
    public record Lift(
            @Nullable String court,
            @Nullable String number,
            @Nullable String orderedOn) {}
}
