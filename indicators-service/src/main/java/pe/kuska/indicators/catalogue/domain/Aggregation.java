package pe.kuska.indicators.catalogue.domain;

/** Whether the years of an indicator add up or each stands alone (CEPLAN: acumulado, no acumulado). */
public enum Aggregation {
    ACCUMULATED,
    NOT_ACCUMULATED
}
