package pe.kuska.tracking.handovers.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a hand-over. */
public enum HandOverProblem implements ProblemType {
    NOT_IN_CUSTODY(
            "person-not-in-custody",
            409,
            "Hoy la persona está con otra unidad: la entrega quien la tiene, o primero se la entrega a la suya."),
    OFFERED_ALREADY(
            "person-offered-already",
            409,
            "Ya hay una entrega de la persona que espera respuesta: quien la ofreció puede retirarla."),
    WENT_ELSEWHERE(
            "person-went-elsewhere",
            409,
            "Mientras tanto otra unidad recibió a la persona: pida que se la entregue quien la tiene hoy.");

    private final String slug;
    private final int status;
    private final String title;

    HandOverProblem(String slug, int status, String title) {
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
