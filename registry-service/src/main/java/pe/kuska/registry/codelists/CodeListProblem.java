package pe.kuska.registry.codelists;

import pe.kuska.platform.problem.ProblemType;

/** What stands in the way of importing a list. */
enum CodeListProblem implements ProblemType {
    OF_THE_PROGRAM("code-list-of-the-program", 409, "Esa lista gobierna el programa y no se importa."),
    VERSION_EXISTS("code-list-version-exists", 409, "Esa versión de la lista ya existe."),
    NOT_THE_NEWEST(
            "code-list-not-the-newest",
            409,
            "Mientras tanto llegó otra versión de la lista. Vuelva a leerla y haga sus cambios en ella."),
    INVALID_LIST("invalid-code-list", 422, "La lista tiene códigos que no pueden ser.");

    private final String slug;
    private final int status;
    private final String title;

    CodeListProblem(String slug, int status, String title) {
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
