package pe.kuska.indicators.territory.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why something cannot be said of a body, a session or a plan. */
public enum TerritoryProblem implements ProblemType {
    TERRITORY_INVALID(
            "territory",
            400,
            "El ubigeo no corresponde al nivel: dos cifras para una región (1501 para Lima Metropolitana), cuatro para una provincia, seis para un distrito."),
    DATE_INVALID("territory-date", 400, "La fecha no puede ser esa."),
    ELEMENT_UNKNOWN("territory-element", 400, "El catálogo de la política no tiene ese elemento."),
    OUTSIDE_THE_PLAN("territory-year", 400, "El año no es del periodo del plan o todavía no comenzó."),
    SESSION_WITHDRAWN("session-withdrawn", 409, "La sesión ya se retiró.");

    private final String slug;
    private final int status;
    private final String title;

    TerritoryProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
