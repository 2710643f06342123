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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
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

    private final OidcAuthenticationMechanism oidc;
    private final TokenMemory known;

    KnownTokens(OidcAuthenticationMechanism oidc, InstantSource clock) {
        this.oidc = oidc;
        this.known = new TokenMemory(clock);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return oidc.authenticate(request, providers);
        }
        return known.find(authorization)
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() ->
                        oidc.authenticate(request, providers).invoke(checked -> remember(authorization, checked)));
    }

    private void remember(String authorization, @Nullable SecurityIdentity checked) {
        if (checked != null && checked.getPrincipal() instanceof JsonWebToken token) {
            known.remember(authorization, withoutItsRequest(checked), Instant.ofEpochSecond(token.getExpirationTime()));
        }
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
