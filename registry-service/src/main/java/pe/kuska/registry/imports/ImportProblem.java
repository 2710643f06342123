package pe.kuska.registry.imports;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with an import as a whole. */
public enum ImportProblem implements ProblemType {
    PROFILE_NOT_FOUND("import-profile-not-found", 400, "No hay un perfil de importación con ese nombre."),
    UNREADABLE_FILE("import-file-unreadable", 400, "El archivo no se puede importar con ese perfil."),
    FILE_TOO_LARGE("import-file-too-large", 413, "El archivo es demasiado grande."),
    STILL_ARRIVING("import-still-arriving", 409, "El archivo todavía está llegando. Intente de nuevo en un momento."),
    UPLOAD_SUPERSEDED("import-superseded", 409, "El mismo archivo se envió otra vez y este envío ya no se espera.");

    private final String slug;
    private final int status;
    private final String title;

    ImportProblem(String slug, int status, String title) {
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
