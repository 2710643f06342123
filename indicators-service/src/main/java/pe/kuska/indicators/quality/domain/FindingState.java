package pe.kuska.indicators.quality.domain;

/** Where a finding stands. */
public enum FindingState {
    OPEN,
    EXPLAINED,
    ACCEPTED;

    static FindingState of(Resolution.Kind kind) {
        return switch (kind) {
            case EXPLAINED -> EXPLAINED;
            case ACCEPTED -> ACCEPTED;
        };
    }
}
