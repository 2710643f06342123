package pe.kuska.tracking.shelters.domain;

/** Where a stay stands. */
public enum StayStatus {
    /** Asked of the shelter, which has not answered; a bed is kept meanwhile. */
    REQUESTED,
    /** The shelter cannot take the person in. */
    DECLINED,
    /** The shelter expects the person. */
    RESERVED,
    RELEASED,
    PRESENT,
    MOVED,
    LEFT;

    /** Whether it takes up beds. */
    public boolean takesBeds() {
        return this == REQUESTED || this == RESERVED || this == PRESENT;
    }
}
