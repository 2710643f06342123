package pe.kuska.indicators.progress;

import pe.kuska.platform.problem.ProblemType;

/** Why progress cannot be told. */
public enum ProgressProblem implements ProblemType {
    AS_OF_IN_THE_FUTURE("as-of-in-the-future", 400, "La fecha de corte (asOf) aún no llega."),
    FORMULAS_NOT_SET("formulas-not-set", 422, "La política no tiene fórmulas de avance configuradas.");

    private final String slug;
    private final int status;
    private final String title;

    ProgressProblem(String slug, int status, String title) {
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
