package pe.kuska.indicators.catalogue.domain;

/** What a service indicator looks at: how good the service is or how many it reaches. */
public enum IndicatorType {
    QUALITY,
    COVERAGE
}
