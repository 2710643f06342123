package pe.kuska.indicators.agreements.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why an agreement cannot be reviewed so. */
public enum AgreementProblem implements ProblemType {
    STATE_NOT_REACHABLE("agreement-state", 409, "El acuerdo no puede pasar a ese estado."),
    DECIDED_BY_THE_LEAD(
            "agreement-decision", 403, "Anular un acuerdo, o reabrir uno cumplido, lo decide el ministerio conductor."),
    NOT_OF_THE_SESSION(
            "agreement-session",
            400,
            "El acuerdo de una sesión lleva la instancia, el territorio y la fecha de esa sesión.");

    private final String slug;
    private final int status;
    private final String title;

    AgreementProblem(String slug, int status, String title) {
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
