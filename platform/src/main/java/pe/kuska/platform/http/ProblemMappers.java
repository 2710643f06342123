package pe.kuska.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.observability.SilentFailure;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.Problem;
import pe.kuska.platform.problem.ProblemType;
import pe.kuska.platform.problem.RuleViolation;

/**
 * Turns everything that can go wrong into a problem. What was rejected is never repeated, and only the class of an
 * unexpected failure is logged with its stack, because messages of libraries may carry values.
 */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AuditTrail audit;
    private final ExecutorService threads;

    ProblemMappers(AuditTrail audit, @VirtualThreads ExecutorService threads) {
        this.audit = audit;
        this.threads = threads;
    }

    @ServerExceptionMapper
    Response brokenRule(RuleViolation violation) {
        return Problem.response(violation.type(), violation.errors());
    }

    @ServerExceptionMapper
    Uni<Response> outsideMandate(OutsideMandate outside) {
        return denied(
                AuditEvent.of("DENIED_OUTSIDE_MANDATE", outside.subjectType(), outside.subjectId()),
                CommonProblem.NOT_FOUND);
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException forbidden, SimpleResourceInfo operation) {
        String name = operation.getMethodName();
        return denied(
                AuditEvent.of("DENIED_BY_ROLE", "operation", name == null ? "unknown" : name), CommonProblem.FORBIDDEN);
    }

    /** The denial is audited off the event loop, and answered only once it is. */
    private Uni<Response> denied(AuditEvent event, ProblemType problem) {
        return Uni.createFrom()
                .item(() -> {
                    audit.recordDenial(event);
                    return Problem.response(problem);
                })
                .runSubscriptionOn(threads);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated() {
        return Response.fromResponse(Problem.response(CommonProblem.UNAUTHENTICATED))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .toList();
        return Problem.response(CommonProblem.INVALID_REQUEST, errors);
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER && isBody(violation)) {
                continue;
            }
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                if (!field.isEmpty()) {
                    field.append('.');
                }
                field.append(node.getName());
            }
        }
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(field.toString(), kebab(rule), violation.getMessage());
    }

    /** Whether the violation lies inside the body record rather than in a single parameter. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        int depth = 0;
        for (Path.Node _ : violation.getPropertyPath()) {
            depth++;
        }
        return depth > 2;
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return Problem.response(CommonProblem.UNREADABLE_BODY, errorsOf(unreadable));
    }

    /** Also registered for the exact type, which the framework would otherwise answer itself. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return Problem.response(CommonProblem.UNREADABLE_BODY, errorsOf(mismatched));
    }

    private static List<FieldError> errorsOf(JsonProcessingException unreadable) {
        List<FieldError> errors = new ArrayList<>();
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            errors.add(
                    switch (mapping) {
                        case UnrecognizedPropertyException _ ->
                            new FieldError(knownPath(mapping), "unknown-field", "Hay un campo que no se conoce.");
                        case InvalidFormatException wrong
                        when wrong.getTargetType() != null
                                && wrong.getTargetType().isEnum() ->
                            new FieldError(knownPath(mapping), "code", "No es uno de los códigos admitidos.");
                        default -> new FieldError(knownPath(mapping), "type", "El valor no tiene el formato esperado.");
                    });
        }
        return errors;
    }

    /** The path to the field; the name of an unknown field is the sender's own text and left out. */
    private static String knownPath(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        int named = mapping instanceof UnrecognizedPropertyException ? 1 : 0;
        List<JsonMappingException.Reference> references = mapping.getPath();
        for (JsonMappingException.Reference reference : references.subList(0, references.size() - named)) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return unexpected(refused);
        }
        return Problem.response(
                switch (status) {
                    case 401 -> CommonProblem.UNAUTHENTICATED;
                    case 403 -> CommonProblem.FORBIDDEN;
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 409 -> CommonProblem.CONFLICT;
                    case 412 -> CommonProblem.PRECONDITION_FAILED;
                    case 413 -> CommonProblem.TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    default -> CommonProblem.INVALID_REQUEST;
                });
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return Problem.response(CommonProblem.CONFLICT);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return brokenRule(violation);
            }
            if (cause instanceof OptimisticLockException lock) {
                return changedMeanwhile(lock);
            }
        }
        Optional<ProblemType> known = DatabaseFailures.problemOf(failure);
        if (known.isPresent()) {
            LOG.warnf("the database refused: %s", known.get().slug());
            return Problem.response(known.get());
        }
        LOG.errorf(new SilentFailure(failure), "unexpected failure");
        return Problem.response(CommonProblem.INTERNAL_ERROR);
    }
}
