package pe.kuska.indicators.territory.domain;

/** A level of government beneath the national one, and how long the ubigeo of its territories is. */
public enum GovernmentLevel {
    REGIONAL(2),
    PROVINCIAL(4),
    LOCAL(6);

    private final int digits;

    GovernmentLevel(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }
}
