package pe.kuska.platform.caller;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Checks a token's signature once a minute and not with each of the hundred requests a system sends with it in that
 * minute. A token that has expired is never known, and only tokens that were found good are remembered at all.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {

    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final OidcAuthenticationMechanism oidc;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownTokens(OidcAuthenticationMechanism oidc, InstantSource clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    private record Known(SecurityIdentity identity, Instant until) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        SecurityIdentity identity = authorization == null ? null : find(authorization);
        if (identity != null) {
            return Uni.createFrom().item(identity);
        }
        return oidc.authenticate(request, providers).invoke(checked -> remember(authorization, checked));
    }

    private @Nullable SecurityIdentity find(String authorization) {
        Known found = known.get(authorization);
        return found != null && clock.instant().isBefore(found.until()) ? found.identity() : null;
    }

    private void remember(@Nullable String authorization, @Nullable SecurityIdentity checked) {
        if (authorization == null || checked == null || !(checked.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Instant trusted = clock.instant().plus(TRUST);
        Instant expires = Instant.ofEpochSecond(token.getExpirationTime());
        known.put(authorization, new Known(withoutItsRequest(checked), trusted.isBefore(expires) ? trusted : expires));
    }

    /** Who it is and which roles they have; the identity as it came also holds the request it came with. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity checked) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(checked.getPrincipal())
                .addRoles(checked.getRoles())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
