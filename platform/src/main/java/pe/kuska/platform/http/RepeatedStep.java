package pe.kuska.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.http.IdempotencyKeys.StoredAnswer;
import pe.kuska.platform.problem.RuleViolation;

/**
 * A step from a version of a record, sent again because the answer got lost on a bad line, is told what came of its first
 * sending: without this it would hear that somebody changed the record meanwhile, and that somebody is itself. Only the same
 * step counts: the same caller, key, record, version and content. Whoever sends no {@code Idempotency-Key} with
 * {@code If-Match} is answered as ever.
 */
@Provider
class RepeatedStep implements ReaderInterceptor, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RepeatedStep.class);
    private static final String CONTENT = RepeatedStep.class.getName() + ".content";
    private static final int PRECONDITION_FAILED = 412;

    private final IdempotencyKeys keys;
    private final CallerProvider callers;
    private final BlindIndex blindIndex;
    private final ObjectMapper json;

    RepeatedStep(IdempotencyKeys keys, CallerProvider callers, BlindIndex blindIndex, ObjectMapper json) {
        this.keys = keys;
        this.callers = callers;
        this.blindIndex = blindIndex;
        this.json = json;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(HttpHeaders.IF_MATCH) == null
                || context.getHeaders().getFirst(Idempotent.HEADER) == null) {
            return context.proceed();
        }
        byte[] content = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(content));
        context.setProperty(CONTENT, HexFormat.of().formatHex(sha256().digest(content)));
        return context.proceed();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String key = request.getHeaderString(Idempotent.HEADER);
        String version = request.getHeaderString(HttpHeaders.IF_MATCH);
        boolean done = response.getStatus() >= 200 && response.getStatus() < 300;
        if (key == null
                || version == null
                || !IdempotencyInterceptor.ACCEPTED.matcher(key).matches()
                || !(done || response.getStatus() == PRECONDITION_FAILED)) {
            return;
        }
        try {
            IdempotencyKeys.Request step = step(request, key, version);
            if (done) {
                keep(step, response);
            } else {
                Optional<StoredAnswer> first = QuarkusTransaction.requiringNew().call(() -> keys.findSame(step));
                first.ifPresent(answer -> repeat(answer, response));
            }
        } catch (RuntimeException | JsonProcessingException e) {
            LOG.warnf(
                    "what came of a step could not be kept for its repetition (%s)",
                    e.getClass().getName());
        }
    }

    private void keep(IdempotencyKeys.Request step, ContainerResponseContext response) throws JsonProcessingException {
        StoredAnswer answer = new StoredAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getEntity() == null ? null : written(response.getEntity()));
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                if (keys.claim(step) == null) {
                    keys.keep(step, answer);
                }
            } catch (RuleViolation keyOfAnotherStep) {
                // Whoever uses a key twice is not protected the second time.
                QuarkusTransaction.setRollbackOnly();
            }
        });
    }

    private String written(Object entity) throws JsonProcessingException {
        return entity instanceof String text ? text : json.writeValueAsString(entity);
    }

    private static void repeat(StoredAnswer first, ContainerResponseContext response) {
        response.setStatus(first.status());
        response.getHeaders().putSingle(IdempotencyInterceptor.REPLAYED, "true");
        if (first.etag() != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, first.etag());
        }
        if (first.location() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(first.location()));
        }
        response.setEntity(first.body(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private IdempotencyKeys.Request step(ContainerRequestContext request, String key, String version) {
        String operation = request.getMethod() + " " + request.getUriInfo().getPath();
        byte[] same =
                blindIndex.token("repeated-step", version + "\n" + Objects.toString(request.getProperty(CONTENT), ""));
        return new IdempotencyKeys.Request(callers.current().subject(), operation, key, same);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
