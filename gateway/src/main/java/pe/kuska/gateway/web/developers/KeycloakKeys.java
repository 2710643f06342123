package pe.kuska.gateway.web.developers;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.problem.Problem;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Practice keys as clients of Keycloak, made with a client of the gateway's own. What a key is, is in the client's
/// attributes; a client without them is not ours, whatever its name.
@ApplicationScoped
class KeycloakKeys implements KeyRegister {
    private static final Pattern REALM = Pattern.compile("(https?://.+)/realms/([^/]+)/?");
    private static final String INSTITUTION = "kuska.practice.institution";
    private static final String ROLE = "kuska.practice.role";
    private static final String MADE_BY = "kuska.practice.made-by";
    private static final String MADE_AT = "kuska.practice.made-at";
    private static final String ENDS_AT = "kuska.practice.ends-at";
    private static final int MOST = 1_000;

    private final KeycloakAdministration keycloak;
    private final String realm;
    private final PracticeConfig config;

    KeycloakKeys(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String identityServer, PracticeConfig config) {
        Matcher address = REALM.matcher(identityServer);
        if (!address.matches()) {
            throw new IllegalStateException("practice keys need Keycloak as identity server");
        }
        this.realm = address.group(2);
        this.config = config;
        this.keycloak = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(address.group(1)))
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .build(KeycloakAdministration.class);
    }

    @Override
    public List<Entry> named(String part) {
        return asked(bearer -> keycloak.clients(realm, bearer, part, true, MOST)).stream()
                .flatMap(client -> keyOf(client).map(key -> new Entry(client.id(), key)).stream())
                .toList();
    }

    @Override
    public boolean make(PracticeKey key, @Nullable String unit, String secret) {
        KeycloakClient client = KeycloakClient.of(key, unit, secret, attributesOf(key));
        return asked(bearer -> {
            try {
                keycloak.create(realm, bearer, client);
                return true;
            } catch (ServiceRefusal refusal) {
                if (refusal.status() == Status.CONFLICT.getStatusCode()) {
                    return false;
                }
                throw refusal;
            }
        });
    }

    @Override
    public void remove(String id) {
        asked(bearer -> {
            try {
                keycloak.delete(realm, bearer, id);
                return true;
            } catch (ServiceRefusal refusal) {
                if (refusal.status() == Status.NOT_FOUND.getStatusCode()) {
                    return false;
                }
                throw refusal;
            }
        });
    }

    /// Asks as the gateway. A refusal is about the installation's settings and not about the visitor.
    private <T> T asked(Function<String, T> question) {
        try {
            KeycloakAdministration.Token token = keycloak.token(
                    realm,
                    "client_credentials",
                    config.client(),
                    config.secret().orElse(""));
            return question.apply(token.bearer());
        } catch (ServiceRefusal refusal) {
            throw new ServiceRefusal(
                    new Problem(null, null, Status.SERVICE_UNAVAILABLE.getStatusCode(), null, null, List.of()));
        }
    }

    private static Map<String, String> attributesOf(PracticeKey key) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(INSTITUTION, key.institution());
        attributes.put(ROLE, key.role().word());
        attributes.put(MADE_BY, key.madeBy());
        attributes.put(MADE_AT, key.madeAt().toString());
        attributes.put(ENDS_AT, key.endsAt().toString());
        return attributes;
    }

    private static Optional<PracticeKey> keyOf(KeycloakAdministration.Client client) {
        Map<String, String> attributes = client.attributes();
        if (!client.clientId().startsWith(PracticeKey.PREFIX) || !attributes.containsKey(INSTITUTION)) {
            return Optional.empty();
        }
        try {
            Instant madeAt = Instant.parse(attributes.getOrDefault(MADE_AT, ""));
            Instant endsAt = Instant.parse(attributes.getOrDefault(ENDS_AT, ""));
            return PracticeKey.role(attributes.getOrDefault(ROLE, ""))
                    .map(role -> new PracticeKey(
                            client.clientId(),
                            attributes.getOrDefault(INSTITUTION, ""),
                            role,
                            attributes.getOrDefault(MADE_BY, ""),
                            madeAt,
                            endsAt));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
