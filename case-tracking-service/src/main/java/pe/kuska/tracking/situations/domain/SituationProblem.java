package pe.kuska.tracking.situations.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a determination. */
public enum SituationProblem implements ProblemType {
    NOT_BY_UPE("situation-not-by-upe", 403, "La situación la determina una Unidad de Protección Especial."),
    ALREADY_PENDING(
            "situation-already-pending", 409, "Ya hay una determinación pendiente de esta niña, niño o adolescente.");

    private final String slug;
    private final int status;
    private final String title;

    SituationProblem(String slug, int status, String title) {
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
