package pe.kuska.indicators.reporting.domain;

/** How far a report is (DOMAIN: PENDING → … → CLOSED, published with its period; RECTIFIED opened a revision). */
public enum ReportState {
    PENDING,
    DRAFT,
    SUBMITTED,
    OBSERVED,
    CORRECTED,
    VALIDATED,
    CLOSED,
    PUBLISHED,
    RECTIFIED;

    /** Whether the entity has done its part for now. */
    public boolean isDelivered() {
        return switch (this) {
            case SUBMITTED, CORRECTED, VALIDATED, CLOSED, PUBLISHED, RECTIFIED -> true;
            case PENDING, DRAFT, OBSERVED -> false;
        };
    }

    /** Whether the conducting ministry has accepted it. */
    public boolean isAccepted() {
        return switch (this) {
            case VALIDATED, CLOSED, PUBLISHED -> true;
            case PENDING, DRAFT, SUBMITTED, OBSERVED, CORRECTED, RECTIFIED -> false;
        };
    }
}
