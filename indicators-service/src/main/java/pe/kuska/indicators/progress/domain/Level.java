package pe.kuska.indicators.progress.domain;

/** The ministry's scale of advance, by its official codes; ND is no level but the lack of one. */
public enum Level {
    BAJO,
    INTERMEDIO,
    ALTO,
    ND
}
