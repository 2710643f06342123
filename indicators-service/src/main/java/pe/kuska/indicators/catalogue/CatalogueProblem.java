package pe.kuska.indicators.catalogue;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong when a catalogue is read or recorded. */
public enum CatalogueProblem implements ProblemType {
    AMBIGUOUS_INDICATOR("ambiguous-indicator", 400, "Más de una política usa ese código: indique la política."),
    POLICY_NOT_DECLARED("policy-not-declared", 422, "Esa política no está declarada en este sistema.");

    private final String slug;
    private final int status;
    private final String title;

    CatalogueProblem(String slug, int status, String title) {
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
