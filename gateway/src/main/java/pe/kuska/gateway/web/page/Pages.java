package pe.kuska.gateway.web.page;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Makes the frame for the page that answers this request.
@RequestScoped
public class Pages {
    public static final String LANGUAGE_COOKIE = "kuska-idioma";

    private final SecurityIdentity identity;
    private final RoutingContext exchange;
    private final Visits visits;

    Pages(SecurityIdentity identity, RoutingContext exchange, Visits visits) {
        this.identity = identity;
        this.exchange = exchange;
        this.visits = visits;
    }

    public Page current() {
        Language language = languageOf(exchange.request());
        String path = exchange.normalizedPath();
        return identity.isAnonymous()
                ? new Page(null, language, path)
                : new Page(visitor(), language, path, exchange.request().query(), visits.of(identity, accessToken()));
    }

    /// How long the session still goes on when nobody does anything.
    public long secondsLeft() {
        return visits.secondsLeft(identity, accessToken());
    }

    private JsonObject accessToken() {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        return token == null ? new JsonObject() : claims(token.getToken());
    }

    public Visitor visitor() {
        JsonObject claims = accessToken();
        return Visitor.of(
                identity.getPrincipal().getName(),
                claims.getString("institution"),
                claims.getString("unit"),
                identity::hasRole);
    }

    /// Turns away who has none of these roles, for pages whose form says something even before a service is asked.
    public void admit(Role... roles) {
        Visitor visitor = visitor();
        if (Arrays.stream(roles).noneMatch(visitor::is)) {
            throw new ForbiddenException();
        }
    }

    /// The words in the visitor's language, for texts that are put together in code.
    public Words words() {
        return words(languageOf(exchange.request()));
    }

    /// The words of one room in the visitor's language.
    public <T> T words(Class<T> room) {
        return languageOf(exchange.request()).words(room);
    }

    /// A page in the visitor's language.
    public TemplateInstance show(TemplateInstance page) {
        return page.setLocale(languageOf(exchange.request()).locale());
    }

    static Words words(Language language) {
        return language.words(Words.class);
    }

    /// What the visitor chose, else Spanish: the language of the institutions.
    static Language languageOf(HttpServerRequest request) {
        Cookie chosen = request.getCookie(LANGUAGE_COOKIE);
        return chosen == null ? Language.ES : Language.of(chosen.getValue()).orElse(Language.ES);
    }

    /// The token has been verified by the login; here it is only read.
    static JsonObject claims(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        return parts.length < 2
                ? new JsonObject()
                : new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
