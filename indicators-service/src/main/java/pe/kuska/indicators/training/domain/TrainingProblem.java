package pe.kuska.indicators.training.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why training cannot be registered. */
public enum TrainingProblem implements ProblemType {
    EDITION_INVALID("training-edition-invalid", 422, "La edición del curso no cumple las reglas."),
    EDITION_CANCELLED("training-edition-cancelled", 409, "Esa edición ya está anulada.");

    private final String slug;
    private final int status;
    private final String title;

    TrainingProblem(String slug, int status, String title) {
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
