package pe.kuska.gateway.web.developers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A practice key as Keycloak's client: like those of the institutions' systems in `kuska-realm.json`, its role given
/// by a mapper, so that one call makes all of it and the gateway needs no right over users.
public record KeycloakClient(
        String clientId,
        String name,
        String description,
        String secret,
        boolean enabled,
        String protocol,
        boolean publicClient,
        String clientAuthenticatorType,
        boolean standardFlowEnabled,
        boolean implicitFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean serviceAccountsEnabled,
        boolean fullScopeAllowed,
        List<String> redirectUris,
        List<String> webOrigins,
        Map<String, String> attributes,
        List<Mapper> protocolMappers,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes) {

    private static final String TOKEN_SECONDS = "300";
    private static final List<String> SCOPES = List.of("basic", "roles", "profile", "kuska-api");

    /// What Keycloak writes into each token of the client.
    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {
        private static Mapper claim(String name, String value) {
            return new Mapper(
                    name,
                    "openid-connect",
                    "oidc-hardcoded-claim-mapper",
                    Map.of(
                            "claim.name", name,
                            "claim.value", value,
                            "jsonType.label", "String",
                            "access.token.claim", "true",
                            "id.token.claim", "false",
                            "userinfo.token.claim", "false",
                            "introspection.token.claim", "true"));
        }

        private static Mapper role(String role) {
            return new Mapper("role", "openid-connect", "oidc-hardcoded-role-mapper", Map.of("role", role));
        }
    }

    static KeycloakClient of(PracticeKey key, @Nullable String unit, String secret, Map<String, String> attributes) {
        Mapper institution = Mapper.claim("institution", key.institution());
        Mapper role = Mapper.role(key.role().word());
        attributes.put("access.token.lifespan", TOKEN_SECONDS);
        return new KeycloakClient(
                key.clientId(),
                key.clientId(),
                "Llave de práctica",
                secret,
                true,
                "openid-connect",
                false,
                "client-secret",
                false,
                false,
                false,
                true,
                false,
                List.of(),
                List.of(),
                attributes,
                unit == null ? List.of(institution, role) : List.of(institution, Mapper.claim("unit", unit), role),
                SCOPES,
                List.of());
    }

    @Override
    public String toString() {
        return "KeycloakClient[" + clientId + "]";
    }
}
