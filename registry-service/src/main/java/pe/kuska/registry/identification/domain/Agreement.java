package pe.kuska.registry.identification.domain;

/** How far two records agree in one field, from strongest to its opposite. */
public enum Agreement {
    /** The same, letter by letter. */
    SAME,
    /** Spelt differently but the same to the ear, or off by one typing error. */
    ALIKE,
    /** Close, or not exact enough to tell apart. */
    COMPATIBLE,
    /** One of the two does not say. */
    UNKNOWN,
    /** Different, which mistakes can explain. */
    DIFFERENT,
    /** Different beyond mistakes. */
    CONTRADICTORY
}
