package pe.kuska.indicators.agreements.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How far an agreement is; overdue is a flag, not a state. */
public enum AgreementState {
    PENDING,
    IN_PROGRESS,
    FULFILLED,
    CANCELLED;

    private static final Map<AgreementState, Set<AgreementState>> TABLE = Map.of(
            PENDING, Set.of(PENDING, IN_PROGRESS, FULFILLED, CANCELLED),
            IN_PROGRESS, Set.of(IN_PROGRESS, FULFILLED, CANCELLED),
            FULFILLED, Set.of(IN_PROGRESS),
            CANCELLED, Set.of());

    /** The states a review may find it in. */
    public Set<AgreementState> afterReview() {
        return TABLE.getOrDefault(this, Set.of());
    }

    /**
     * The states the responsible entity may report: how far it is. That it is cancelled, or open again after it was
     * fulfilled, whoever agreed decides, by the conducting ministry.
     */
    public Set<AgreementState> reportable() {
        return isOpen()
                ? afterReview().stream().filter(state -> state != CANCELLED).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public boolean isOpen() {
        return this == PENDING || this == IN_PROGRESS;
    }
}
