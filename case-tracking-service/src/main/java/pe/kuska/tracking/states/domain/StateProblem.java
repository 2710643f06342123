package pe.kuska.tracking.states.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong when something is to move on. */
public enum StateProblem implements ProblemType {
    STEP_NOT_ALLOWED("step-not-allowed", 409, "El registro ya no está en un estado que admita este paso."),
    REASON_REQUIRED("reason-required", 422, "Indique el motivo."),
    INVALID_FIELDS("invalid-care-record", 422, "El registro tiene datos que no cumplen las reglas.");

    private final String slug;
    private final int status;
    private final String title;

    StateProblem(String slug, int status, String title) {
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
