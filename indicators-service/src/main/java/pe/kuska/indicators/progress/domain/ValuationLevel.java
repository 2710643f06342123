package pe.kuska.indicators.progress.domain;

/** The scale of the policy's valuation, by its official codes. */
public enum ValuationLevel {
    INICIAL,
    INTERMEDIO,
    AVANZADO
}
