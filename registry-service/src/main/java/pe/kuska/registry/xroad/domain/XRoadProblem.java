package pe.kuska.registry.xroad.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why a call through X-Road is refused. */
public enum XRoadProblem implements ProblemType {
    MEMBER_UNKNOWN(
            "x-road-member-unknown",
            403,
            "Ese miembro de X-Road no está asociado a una institución. Pídaselo a quien administra el registro."),
    CONTRADICTION("x-road-contradiction", 403, "El miembro de X-Road y el token son de instituciones distintas.");

    private final String slug;
    private final int status;
    private final String title;

    XRoadProblem(String slug, int status, String title) {
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
