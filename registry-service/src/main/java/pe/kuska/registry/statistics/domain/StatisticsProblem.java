package pe.kuska.registry.statistics.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with what is asked of the statistics. */
public enum StatisticsProblem implements ProblemType {
    INVALID_QUERY("invalid-statistics-query", 400, "No se puede contar de esa manera."),
    ONLY_STANDARD(
            "only-standard-statistics",
            403,
            "Sin mandato sobre los casos solo hay cuadros de un año, sin filtros ni fecha anterior.");

    private final String slug;
    private final int status;
    private final String title;

    StatisticsProblem(String slug, int status, String title) {
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
