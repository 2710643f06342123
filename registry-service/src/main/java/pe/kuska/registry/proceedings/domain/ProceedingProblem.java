package pe.kuska.registry.proceedings.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with a resolution that somebody records. */
public enum ProceedingProblem implements ProblemType {
    NOT_IN_THIS_PHASE(
            "resolution-not-in-this-phase", 409, "Esa resolución no corresponde a la fase en que está el caso."),
    INVALID_RESOLUTION("invalid-resolution", 422, "La resolución tiene datos que no pueden ser."),
    NOT_THE_LAST("resolution-not-the-last", 409, "Solo se retira la última resolución registrada.");

    private final String slug;
    private final int status;
    private final String title;

    ProceedingProblem(String slug, int status, String title) {
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
