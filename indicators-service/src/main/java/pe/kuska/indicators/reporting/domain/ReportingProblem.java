package pe.kuska.indicators.reporting.domain;

import pe.kuska.platform.problem.ProblemType;

/** Why a step of reporting cannot be taken. */
public enum ReportingProblem implements ProblemType {
    PERIOD_EXISTS("period-exists", 409, "Ese periodo, u otro que lo contiene, ya está abierto para la política."),
    PERIOD_NOT_ENDED("period-not-ended", 422, "Ese periodo aún no empieza."),
    PERIOD_NOT_IN_STATE("period-not-in-state", 409, "El periodo no está en un estado que permita ese paso."),
    PERIOD_HAS_OPEN_REPORTS(
            "period-has-open-reports",
            409,
            "Hay reportes enviados o corregidos: obsérvelos o valídelos antes de cerrar el periodo."),
    REPORT_NOT_IN_STATE("report-not-in-state", 409, "El reporte no está en un estado que permita ese paso."),
    REPORT_INCOMPLETE("report-incomplete", 422, "El reporte no cumple las reglas de su indicador."),
    COMMENT_REQUIRED("comment-required", 422, "Diga por qué."),
    EVIDENCE_REQUIRED("evidence-file-required", 400, "Falta el archivo (campo file)."),
    EVIDENCE_TYPE(
            "evidence-type", 422, "Se admiten PDF, PNG, JPEG, XLSX, DOCX y CSV, con el contenido que su nombre dice."),
    EVIDENCE_SIZE("evidence-size", 413, "El archivo está vacío o es más grande de lo que se admite."),
    EVIDENCE_TOO_MANY("evidence-too-many", 422, "El reporte ya tiene el máximo de archivos."),
    EVIDENCE_GONE("evidence-gone", 410, "El archivo se retiró; queda su huella."),
    DELEGATION_INVALID("delegation-invalid", 422, "La delegación no es válida.");

    private final String slug;
    private final int status;
    private final String title;

    ReportingProblem(String slug, int status, String title) {
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
