package pe.kuska.registry.opendata.domain;

import pe.kuska.platform.problem.ProblemType;

/** What stands in the way of a release. */
public enum OpenDataProblem implements ProblemType {
    TOO_FEW("open-data-too-few", 409, "En ese año hay muy pocas personas para publicar algo de ellas."),
    BUDGET_SPENT("open-data-budget-spent", 409, "Ese año ya se publicó tantas veces como se permite."),
    NOTHING_NEW("open-data-nothing-new", 409, "Nada cambió lo suficiente desde la última publicación de ese año.");

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
