package pe.kuska.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.observability.LogKeys;

/**
 * A problem as it is answered (RFC 9457).
 *
 * @param instance the request it happened in, as {@code urn:kuska:request:<id>}, to be quoted when asking for help
 */
@Schema(name = "Problem", description = "Problema (RFC 9457), en español y sin repetir lo rechazado")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String instance, List<FieldError> errors) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, List<FieldError> errors) {
        String requestId = LogKeys.requestId();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                requestId == null ? null : "urn:kuska:request:" + requestId,
                errors);
    }

    /** The answer to send for a problem. */
    public static Response response(ProblemType type, List<FieldError> errors) {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .entity(of(type, errors))
                .build();
    }

    /** The answer to send for a problem that concerns no field. */
    public static Response response(ProblemType type) {
        return response(type, List.of());
    }
}
