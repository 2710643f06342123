package pe.kuska.tracking.emergencyaccess.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with an access in an emergency. */
public enum EmergencyAccessProblem implements ProblemType {
    NOT_NEEDED("emergency-access-not-needed", 409, "Usted ya puede ver a esta persona."),
    ONLY_PEOPLE("emergency-access-only-people", 403, "Un sistema no pide accesos de emergencia: los pide una persona."),
    OWN_ACCESS("emergency-access-own-review", 403, "Quien pidió el acceso no lo revisa: lo revisa otra persona.");

    private final String slug;
    private final int status;
    private final String title;

    EmergencyAccessProblem(String slug, int status, String title) {
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
