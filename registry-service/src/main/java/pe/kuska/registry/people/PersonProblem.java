package pe.kuska.registry.people;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong when asking about a person. */
public enum PersonProblem implements ProblemType {
    PURPOSE_NOT_ALLOWED("purpose-not-allowed", 403, "Su rol no permite leer una identidad con esa finalidad.");

    private final String slug;
    private final int status;
    private final String title;

    PersonProblem(String slug, int status, String title) {
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
