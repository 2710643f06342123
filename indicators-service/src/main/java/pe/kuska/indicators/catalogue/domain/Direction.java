package pe.kuska.indicators.catalogue.domain;

/** Whether an indicator does well by rising or by falling (CEPLAN: sentido). */
public enum Direction {
    ASCENDING,
    DESCENDING,
    NEUTRAL
}
