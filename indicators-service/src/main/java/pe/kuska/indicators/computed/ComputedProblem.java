package pe.kuska.indicators.computed;

import pe.kuska.platform.problem.ProblemType;

/** Why an indicator is not computed. */
public enum ComputedProblem implements ProblemType {
    NOT_COMPUTED("indicator-not-computed", 404, "Ese indicador no se calcula con los eventos del sistema."),
    NOT_A_PERIOD("not-a-period", 400, "El periodo debe ser un año (2026) o un semestre (2026S1).");

    private final String slug;
    private final int status;
    private final String title;

    ComputedProblem(String slug, int status, String title) {
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
