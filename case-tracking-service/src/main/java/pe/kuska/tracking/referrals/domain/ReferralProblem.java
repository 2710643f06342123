package pe.kuska.tracking.referrals.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a referral. */
public enum ReferralProblem implements ProblemType {
    STEP_NOT_ALLOWED("referral-step-not-allowed", 409, "La derivación ya no está en un estado que admita este paso."),
    INVALID_REFERRAL("invalid-referral", 422, "La derivación tiene datos que no cumplen las reglas."),
    CONSENT_MISSING(
            "consent-missing",
            422,
            "Sin el consentimiento de la persona no se puede derivar, salvo por un motivo previsto en la ley, que debe registrarse."),
    NOT_YET_DUE(
            "referral-not-yet-due",
            409,
            "La unidad aún está en plazo para responder: espere su respuesta antes de derivar a otra."),
    REASON_REQUIRED("reason-required", 422, "Indique el motivo.");

    private final String slug;
    private final int status;
    private final String title;

    ReferralProblem(String slug, int status, String title) {
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
