package pe.kuska.registry.cases.domain;

/** What happened to the victims at a place of the route. */
public enum RouteStage {
    RECRUITMENT,
    TRANSIT,
    EXPLOITATION
}
