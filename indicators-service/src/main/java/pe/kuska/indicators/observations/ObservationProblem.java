package pe.kuska.indicators.observations;

import pe.kuska.platform.problem.ProblemType;

/** Why a report cannot be recorded. */
public enum ObservationProblem implements ProblemType {
    INCOMPLETE_REPORT("incomplete-report", 422, "El reporte no cumple las reglas de su indicador."),
    REPORTED_IN_PERIODS(
            "reported-in-periods",
            409,
            "De ese año se reporta en los periodos que abrió el ministerio conductor, que revisa cada reporte antes de publicarlo."),
    YEAR_NOT_REPORTABLE(
            "year-not-reportable", 422, "Ese año no se puede reportar: aún no empieza o es anterior a 2015.");

    private final String slug;
    private final int status;
    private final String title;

    ObservationProblem(String slug, int status, String title) {
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
