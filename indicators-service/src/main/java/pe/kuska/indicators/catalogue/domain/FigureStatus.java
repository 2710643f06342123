package pe.kuska.indicators.catalogue.domain;

/** What a published text says. */
public enum FigureStatus {
    STATED,
    /** ND, no disponible: said to be unavailable. */
    NOT_AVAILABLE,
    /** Nothing was published. */
    MISSING,
    /** Something was published that is no number. */
    UNREADABLE
}
