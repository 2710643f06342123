package pe.kuska.gateway.problem;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RFC 9457 as Kuska writes and reads it: `type` is stable, `instance` is the request's id, nothing repeats what was
/// sent.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    public Problem(
            @Nullable String type,
            @Nullable String title,
            int status,
            @Nullable String detail,
            @Nullable String instance,
            @Nullable List<FieldError> errors) {
        this.type = type;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.instance = instance;
        this.errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public static Problem of(GatewayProblem problem, @Nullable String requestId) {
        String instance = requestId == null ? null : "urn:kuska:request:" + requestId;
        return new Problem(problem.type(), problem.title(), problem.status(), null, instance, List.of());
    }

    /// One field that breaks a rule.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(
            @Nullable String field,
            @Nullable String rule,
            @Nullable String message) {}
}
