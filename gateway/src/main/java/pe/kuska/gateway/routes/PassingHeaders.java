package pe.kuska.gateway.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which headers pass the gateway. What claims to come from a proxy or from Kuska itself, and what belongs to one
/// connection or to the browser's session, stops here.
final class PassingHeaders {
    private static final Set<String> NEVER_IN = Set.of("cookie", "forwarded", "expect", "x-real-ip", "x-csrf-token");
    private static final Set<String> NEVER_OUT = Set.of("set-cookie", "server", "x-powered-by", "x-request-id");
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    private PassingHeaders() {}

    static void cleanRequest(MultiMap headers) {
        removeNamedByConnection(headers);
        removeIf(
                headers,
                name -> NEVER_IN.contains(name)
                        || OF_ONE_CONNECTION.contains(name)
                        || name.startsWith("x-forwarded-")
                        || name.startsWith("x-kuska-"));
    }

    static void cleanAnswer(MultiMap headers, URI service) {
        removeNamedByConnection(headers);
        removeIf(
                headers,
                name -> NEVER_OUT.contains(name) || OF_ONE_CONNECTION.contains(name) || name.startsWith("x-kuska-"));
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutAddressOf(service, location));
        }
    }

    /// A service names itself by its inner address; outside only the path means something.
    private static String withoutAddressOf(URI service, String location) {
        String prefix = service.getScheme() + "://" + service.getAuthority();
        return location.startsWith(prefix + "/") ? location.substring(prefix.length()) : location;
    }

    private static void removeNamedByConnection(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("close"))
                .toList()
                .forEach(headers::remove);
    }

    private static void removeIf(MultiMap headers, Predicate<String> unwanted) {
        List<String> names = headers.names().stream()
                .filter(name -> unwanted.test(name.toLowerCase(Locale.ROOT)))
                .toList();
        names.forEach(headers::remove);
    }
}
