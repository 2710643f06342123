package pe.kuska.registry.joins.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with joining cases. */
public enum JoinProblem implements ProblemType {
    SAME_CASE("join-same-case", 422, "Un caso no se une consigo mismo."),
    DECIDED_ALREADY("join-decided-already", 409, "Ya se decidió sobre estos dos casos.");

    private final String slug;
    private final int status;
    private final String title;

    JoinProblem(String slug, int status, String title) {
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
