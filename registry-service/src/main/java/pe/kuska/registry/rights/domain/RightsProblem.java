package pe.kuska.registry.rights.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can stand in the way of what people ask of the register. */
public enum RightsProblem implements ProblemType {
    NOT_A_SUSPECT("not-a-suspect-of-this-case", 422, "Esa persona no figura como denunciada en el caso."),
    NOTHING_CORRECTED("nothing-corrected", 422, "El registro ya dice eso: no hay nada que rectificar."),
    NOT_ARCHIVED("case-not-archived", 409, "Solo se suprime la imputación cuando el caso está archivado o sobreseído."),
    TERM_NOT_SET(
            "retention-term-not-set",
            409,
            "El plazo de conservación está por confirmar: la administración debe fijarlo."),
    SUPPRESSION_LIFTED("suppression-lifted", 409, "Esa supresión ya fue dejada sin efecto por orden judicial.");

    private final String slug;
    private final int status;
    private final String title;

    RightsProblem(String slug, int status, String title) {
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
