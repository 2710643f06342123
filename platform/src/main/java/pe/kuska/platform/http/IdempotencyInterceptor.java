package pe.kuska.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.http.IdempotencyKeys.StoredAnswer;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Makes {@link Idempotent} methods answer a repeated request with the first answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotencyInterceptor {

    static final String REPLAYED = "Idempotency-Replayed";
    static final Pattern ACCEPTED = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final IdempotencyKeys keys;
    private final CallerProvider callers;
    private final BlindIndex blindIndex;
    private final ObjectMapper json;
    private final RoutingContext request;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            CallerProvider callers,
            BlindIndex blindIndex,
            ObjectMapper json,
            RoutingContext request) {
        this.keys = keys;
        this.callers = callers;
        this.blindIndex = blindIndex;
        this.json = json;
        this.request = request;
    }

    @AroundInvoke
    Object onceOnly(InvocationContext invocation) throws Exception {
        String key = request.request().getHeader(Idempotent.HEADER);
        if (key == null || !ACCEPTED.matcher(key).matches()) {
            throw new RuleViolation(CommonProblem.IDEMPOTENCY_KEY_REQUIRED, Idempotent.HEADER, "required");
        }
        IdempotencyKeys.Request identified = new IdempotencyKeys.Request(
                callers.current().subject(), invocation.getMethod().getName(), key, fingerprint(invocation));
        Failure failure = new Failure();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                StoredAnswer stored = keys.claim(identified);
                if (stored != null) {
                    return replay(stored);
                }
                Response response = (Response) proceed(invocation, failure);
                if (response.getStatus() >= 400) {
                    QuarkusTransaction.setRollbackOnly();
                    return response;
                }
                StoredAnswer answer = answer(response);
                keys.keep(identified, answer);
                return answered(Response.fromResponse(response), answer);
            });
        } catch (RuntimeException wrapped) {
            throw failure.cause == null ? wrapped : failure.cause;
        }
    }

    private static Object proceed(InvocationContext invocation, Failure failure) {
        try {
            return invocation.proceed();
        } catch (Exception e) {
            // Kept as it was: the transaction's wrapper would hide from the mappers what happened.
            failure.cause = e;
            throw new IllegalStateException("the operation failed", e);
        }
    }

    /** Keyed, because the request may hold personal data whose plain hash could be guessed. */
    private byte[] fingerprint(InvocationContext invocation) {
        List<Object> content = new ArrayList<>();
        content.add(request.request().path());
        content.add(Objects.toString(request.request().query(), ""));
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getAnnotations().length == 0
                    || parameters[i].isAnnotationPresent(jakarta.validation.Valid.class)) {
                content.add(invocation.getParameters()[i]);
            }
        }
        try {
            return blindIndex.token("idempotency", json.writeValueAsString(content));
        } catch (JsonProcessingException notJson) {
            // A stream, say: its length stands for it.
            return blindIndex.token(
                    "idempotency",
                    request.request().path() + "\n" + request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        }
    }

    private StoredAnswer answer(Response response) throws JsonProcessingException {
        return new StoredAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
    }

    private static Response replay(StoredAnswer stored) {
        Response.ResponseBuilder response = Response.status(stored.status()).header(REPLAYED, "true");
        if (stored.location() != null) {
            response.header(HttpHeaders.LOCATION, stored.location());
        }
        if (stored.etag() != null) {
            response.header(HttpHeaders.ETAG, stored.etag());
        }
        return answered(response, stored);
    }

    /** The first answer goes out as it is kept: written once, and the same to the letter when it is repeated. */
    private static Response answered(Response.ResponseBuilder response, StoredAnswer answer) {
        return answer.body() == null
                ? response.build()
                : response.entity(answer.body())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private static final class Failure {
        private @Nullable Exception cause;
    }
}
