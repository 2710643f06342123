package pe.kuska.tracking.shelters.domain;

/** Where a stay stands. */
public enum StayStatus {
    RESERVED,
    RELEASED,
    PRESENT,
    MOVED,
    LEFT;

    /** Whether it takes up beds. */
    public boolean takesBeds() {
        return this == RESERVED || this == PRESENT;
    }
}
