package pe.kuska.indicators.opendata;

import pe.kuska.platform.problem.ProblemType;

/** Why open data cannot be given so. */
public enum OpenDataProblem implements ProblemType {
    NOT_BY_DEPARTMENT("not-by-department", 404, "El indicador no se conoce por departamento");

    private final String slug;
    private final int status;
    private final String title;

    OpenDataProblem(String slug, int status, String title) {
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
