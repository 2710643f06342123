package pe.kuska.tracking.gaps.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why a person's care cannot be ended. */
public enum CareEndProblem implements ProblemType {
    STILL_OWED(
            "care-still-owed",
            409,
            "La atención no puede darse por concluida: la persona no espera un siguiente paso de esta unidad, o falta otro paso."),
    NOT_FOR_CHILDREN(
            "care-end-not-for-children",
            422,
            "Ese motivo es solo para personas adultas: consta que es niña, niño o adolescente.");

    private final String slug;
    private final int status;
    private final String title;

    CareEndProblem(String slug, int status, String title) {
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
