package pe.kuska.tracking.plans.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a plan. */
public enum PlanProblem implements ProblemType {
    PLAN_OPEN("plan-already-open", 409, "La persona ya tiene un plan en curso."),
    NOT_IN_WRITING(
            "plan-not-in-writing", 409, "El plan solo se redacta antes de acordarlo o mientras está en revisión."),
    SIGNATURE_MISSING("plan-signature-missing", 422, "Faltan firmas de la versión vigente del plan."),
    PERSON_NOT_HEARD(
            "person-not-heard",
            422,
            "Registre el consentimiento de la persona adulta, o que se escuchó la opinión de la niña, niño o adolescente."),
    FOLLOW_UP_MISSING(
            "follow-up-missing",
            422,
            "Quedan seguimientos vencidos sin registrar, o no se registró ninguno: si el plan termina antes, se interrumpe con su motivo."),
    EMPTY_PLAN("empty-plan", 422, "El plan no tiene acciones.");

    private final String slug;
    private final int status;
    private final String title;

    PlanProblem(String slug, int status, String title) {
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
