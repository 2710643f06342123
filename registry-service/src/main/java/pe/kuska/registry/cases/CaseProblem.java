package pe.kuska.registry.cases;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with what is asked about cases. */
public enum CaseProblem implements ProblemType {
    LINK_TO_ITSELF("case-link-to-itself", 422, "Un caso no se vincula consigo mismo."),
    LINKED_ALREADY("case-linked-already", 409, "Los casos ya están vinculados de esa manera.");

    private final String slug;
    private final int status;
    private final String title;

    CaseProblem(String slug, int status, String title) {
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
