package pe.kuska.registry.people;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong when asking about a person or deciding who they are. */
public enum PersonProblem implements ProblemType {
    PURPOSE_NOT_ALLOWED("purpose-not-allowed", 403, "Su rol no permite leer una identidad con esa finalidad."),
    NOT_A_VICTIM(
            "not-a-victim", 409, "El informe de acceso es para víctimas; otras personas lo piden a la institución."),
    ALREADY_ONE_PERSON("already-one-person", 409, "Los dos códigos ya son de una misma persona."),
    REJECTED_BEFORE(
            "rejected-before",
            409,
            "Antes se decidió que no son la misma persona. Si ahora se sabe que sí, indíquelo con despiteRejection."),
    MERGE_ALREADY_UNDONE("merge-already-undone", 409, "Esa fusión o separación ya fue deshecha."),
    MERGE_DOES_NOT_HOLD(
            "merge-does-not-hold", 409, "Otra fusión anterior ya une a estas personas; deshaga la que las une."),
    RECORDS_OF_SOMEBODY_ELSE("records-of-somebody-else", 400, "Hay registros que no son de esta persona."),
    NOTHING_WOULD_REMAIN(
            "nothing-would-remain", 400, "Indique qué registros son de otra persona; alguno tiene que quedar.");

    private final String slug;
    private final int status;
    private final String title;

    PersonProblem(String slug, int status, String title) {
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
