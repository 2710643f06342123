package pe.kuska.registry.border.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong at the border filter. */
public enum BorderProblem implements ProblemType {
    RULE_NOT_SET(
            "border-rule-not-set",
            409,
            "El plazo de vigencia del filtro está por confirmar: la administración debe fijarlo con su sustento."),
    TOO_MANY_CHECKS("too-many-border-checks", 429, "Hizo demasiadas consultas seguidas. Espere un momento."),
    ALREADY_DECIDED("border-review-already-decided", 409, "Ese parecido ya fue resuelto.");

    private final String slug;
    private final int status;
    private final String title;

    BorderProblem(String slug, int status, String title) {
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
