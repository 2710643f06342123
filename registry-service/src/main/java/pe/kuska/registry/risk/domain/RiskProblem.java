package pe.kuska.registry.risk.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with a question about risk, or with a table of inhabitants. */
public enum RiskProblem implements ProblemType {
    NOT_BY_PROVINCE("recruitment-not-by-province", 422, "La captación se conoce por departamento, no por provincia."),
    ONLY_TODAY("risk-only-today", 403, "Sin mandato sobre las cifras solo se ve el índice de hoy, sin fecha anterior."),
    ONLY_ONE_WINDOW(
            "risk-only-one-window",
            403,
            "Sin mandato sobre las cifras la ventana es de tres años: al comparar ventanas se sabría una cifra oculta."),
    INVALID_POPULATION("invalid-population", 422, "La tabla de población tiene datos que no pueden ser."),
    POPULATION_EXISTS("population-version-exists", 409, "Esa versión de la población de ese año ya se cargó.");

    private final String slug;
    private final int status;
    private final String title;

    RiskProblem(String slug, int status, String title) {
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
