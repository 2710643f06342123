package pe.kuska.indicators.quality;

import pe.kuska.platform.problem.ProblemType;

/** Why nothing can be said about a finding. */
public enum QualityProblem implements ProblemType {
    NO_SUCH_FINDING("no-such-finding", 404, "Ese hallazgo no existe o ya no se encuentra.");

    private final String slug;
    private final int status;
    private final String title;

    QualityProblem(String slug, int status, String title) {
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
