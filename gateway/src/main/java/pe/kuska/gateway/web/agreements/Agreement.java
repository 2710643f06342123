package pe.kuska.gateway.web.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An agreement with its reviews.
public record Agreement(
        String id,
        String body,
        String title,
        @Nullable String elementCode,
        @Nullable String ubigeo,
        String responsible,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate dueOn,
        String state,
        boolean overdue,
        @Nullable LocalDate nextReviewOn,
        boolean reviewDue,
        List<Review> reviews) {

    /// The states a review may find it in: the entity says how far it is, the conducting ministry decides.
    List<String> reachable(boolean lead) {
        if (isOpen()) {
            return Stream.of("PENDING", "IN_PROGRESS", "FULFILLED", "CANCELLED")
                    .filter(next -> !next.equals("PENDING") || state.equals(next))
                    .filter(next -> lead || !next.equals("CANCELLED"))
                    .toList();
        }
        return lead && state.equals("FULFILLED") ? List.of("IN_PROGRESS") : List.of();
    }

    public boolean isOpen() {
        return state.equals("PENDING") || state.equals("IN_PROGRESS");
    }

    /// What was found at a review.
    public record Review(
            String state,
            String text,
            @Nullable LocalDate reviewedOn,
            @Nullable String institution) {}

    /// All agreements.
    public record All(List<Agreement> items) {}

    /// What records one.
    public record Recording(
            @Nullable String body,
            @Nullable String title,
            @Nullable String elementCode,
            @Nullable String ubigeo,
            @Nullable String responsible,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate dueOn,
            @Nullable String sessionId) {}

    /// What reviews one.
    public record Reviewing(
            @Nullable String state, @Nullable String text) {}
}
