package pe.kuska.tracking.restitutions.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a request to RENIEC. */
public enum RestitutionProblem implements ProblemType {
    NOT_BY_WHO_ASKED(
            "restitution-answered-by-who-asked",
            403,
            "Quien pide no responde su propio pedido: lo responde el RENIEC.");

    private final String slug;
    private final int status;
    private final String title;

    RestitutionProblem(String slug, int status, String title) {
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
