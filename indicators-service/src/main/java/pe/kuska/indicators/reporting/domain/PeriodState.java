package pe.kuska.indicators.reporting.domain;

import java.util.Optional;

/**
 * How far a period is: entities report while it is open and, late, while it is under
 * review; after that only what the conducting ministry lets in or opens again.
 */
public enum PeriodState {
    OPEN,
    UNDER_REVIEW,
    CLOSED,
    PUBLISHED;

    /** The state that follows; a published period is followed by none. */
    public Optional<PeriodState> next() {
        return switch (this) {
            case OPEN -> Optional.of(UNDER_REVIEW);
            case UNDER_REVIEW -> Optional.of(CLOSED);
            case CLOSED -> Optional.of(PUBLISHED);
            case PUBLISHED -> Optional.empty();
        };
    }
}
