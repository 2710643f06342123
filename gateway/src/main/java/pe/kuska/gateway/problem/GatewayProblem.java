package pe.kuska.gateway.problem;

/// The problems the gateway answers by itself. `slug` is stable and part of the public API.
public enum GatewayProblem {
    INVALID_REQUEST("invalid-request", 400, "La solicitud no se entiende"),
    UNAUTHENTICATED("unauthenticated", 401, "Hace falta identificarse"),
    FORBIDDEN("forbidden", 403, "Su rol no permite esta operación"),
    FORGED_REQUEST("forged-request", 403, "La solicitud no viene de una página de Kuska"),
    NOT_FOUND("not-found", 404, "No existe o no está a su alcance"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Esa dirección no admite esta operación"),
    TOO_LARGE("too-large", 413, "El contenido supera el tamaño permitido"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Demasiadas solicitudes seguidas; espere un momento"),
    UNEXPECTED("unexpected", 500, "Algo falló de nuestro lado"),
    BROKEN_ANSWER("broken-answer", 502, "El servicio respondió de forma incompleta"),
    SERVICE_UNAVAILABLE("service-unavailable", 503, "El servicio no está disponible en este momento"),
    IDENTITY_UNAVAILABLE("identity-unavailable", 503, "No se puede comprobar su identidad en este momento"),
    SERVICE_TOO_SLOW("service-too-slow", 504, "El servicio tardó demasiado en responder");

    private final String slug;
    private final int status;
    private final String title;

    GatewayProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String type() {
        return "urn:kuska:problem:" + slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// The problem that stands for an HTTP status raised somewhere inside the gateway.
    public static GatewayProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY_REQUESTS;
            case 502 -> BROKEN_ANSWER;
            case 503 -> SERVICE_UNAVAILABLE;
            case 504 -> SERVICE_TOO_SLOW;
            default -> status >= 400 && status < 500 ? INVALID_REQUEST : UNEXPECTED;
        };
    }
}
