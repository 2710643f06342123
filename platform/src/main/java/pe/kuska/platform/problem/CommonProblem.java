package pe.kuska.platform.problem;

/** Problems that any operation may answer with. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST("invalid-request", 400, "La solicitud tiene datos que no cumplen las reglas."),
    UNREADABLE_BODY("unreadable-body", 400, "El cuerpo de la solicitud no se puede leer."),
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 400, "Falta la cabecera Idempotency-Key."),
    UNAUTHENTICATED("unauthenticated", 401, "Inicie sesión o presente un token válido."),
    FORBIDDEN("forbidden", 403, "Su rol no permite esta operación."),
    NOT_FOUND("not-found", 404, "No existe o está fuera de su mandato."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Esta dirección no admite ese método."),
    NOT_ACCEPTABLE("not-acceptable", 406, "No hay una representación en el formato pedido."),
    CONFLICT("conflict", 409, "Otra persona cambió este registro al mismo tiempo. Vuelva a cargarlo."),
    PRECONDITION_FAILED("precondition-failed", 412, "El registro cambió desde que usted lo leyó. Vuelva a cargarlo."),
    TOO_LARGE("too-large", 413, "La solicitud es demasiado grande."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "El formato enviado no se admite."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "Esa Idempotency-Key ya se usó con una solicitud diferente."),
    PRECONDITION_REQUIRED("precondition-required", 428, "Falta la cabecera If-Match con la versión que usted leyó."),
    INTERNAL_ERROR("internal-error", 500, "Ocurrió un error nuestro. Si se repite, indique el número de solicitud."),
    UNAVAILABLE("unavailable", 503, "El servicio no está disponible por ahora. Intente de nuevo en unos minutos.");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
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
