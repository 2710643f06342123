package pe.kuska.gateway.requests;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number a request carries through gateway and services, so that its traces can be put together again.
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    static final String ATTRIBUTE = "kuska.request-id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /// The caller's number if it is fit for logs and headers, else a new one.
    static String acceptOrCreate(@Nullable String offered) {
        return offered != null && SANE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }

    public static @Nullable String of(RoutingContext exchange) {
        return exchange.get(ATTRIBUTE);
    }
}
