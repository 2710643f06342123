package pe.kuska.indicators.compliance;

import pe.kuska.platform.problem.ProblemType;

/** Why a report cannot be given or written. */
public enum ComplianceProblem implements ProblemType {
    UNKNOWN_SECTION("unknown-section", 404, "El reporte no tiene esa sección."),
    NO_SUCH_EDITION("no-such-edition", 404, "El reporte de ese año no tiene esa versión publicada."),
    UNKNOWN_FORMAT("unknown-format", 400, "El formato debe ser json, docx, pdf o xlsx.");

    private final String slug;
    private final int status;
    private final String title;

    ComplianceProblem(String slug, int status, String title) {
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
