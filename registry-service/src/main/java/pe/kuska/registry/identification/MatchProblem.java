package pe.kuska.registry.identification;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong when deciding a possible match, or how people are recognised. */
public enum MatchProblem implements ProblemType {
    ALREADY_DECIDED("match-already-decided", 409, "Esta posible coincidencia ya fue decidida."),
    MERGED_MEANWHILE(
            "match-merged-meanwhile",
            409,
            "Mientras tanto se unieron en una persona por otra evidencia. Si no lo son, sepárelas desde su ficha."),
    MODEL_VERSION_TAKEN("model-version-taken", 409, "Ya hay un modelo con esa versión. Elija otra."),
    RELINK_RUNNING("relink-running", 409, "Ya se está reconociendo a todas las personas. Espere a que termine."),
    TOO_FEW_TO_ESTIMATE(
            "too-few-to-estimate",
            409,
            "Todavía hay muy pocas personas registradas más de una vez para estimar un modelo."),
    RELINK_NEEDS_MEMORY(
            "relink-needs-memory",
            503,
            "El registro no cabe en la memoria de este servicio. Pida a quien lo administra que le dé más."),
    RELINK_NOT_READY("relink-not-ready", 409, "No terminó bien o ya fue aplicado.");

    private final String slug;
    private final int status;
    private final String title;

    MatchProblem(String slug, int status, String title) {
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
