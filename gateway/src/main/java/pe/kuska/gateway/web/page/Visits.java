package pe.kuska.gateway.web.page;

import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Knows how long a session still goes on, and derives the key of a visitor's drafts. The key is made from the
/// gateway's own secret, so a device that holds drafts cannot open them, and nobody has to keep keys.
@ApplicationScoped
class Visits {
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;
    private final Duration extension;
    private final Duration coverAfter;
    private final boolean training;
    private final InstantSource clock;

    Visits(
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") String secret,
            @ConfigProperty(name = "quarkus.oidc.authentication.session-age-extension") Duration extension,
            InstallationConfig installation,
            InstantSource clock) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.extension = extension;
        this.coverAfter = installation.coverAfter();
        this.training = installation.training();
        this.clock = clock;
    }

    Visit of(SecurityIdentity identity, JsonObject accessToken) {
        String subject = accessToken.getString("sub", identity.getPrincipal().getName());
        return new Visit(
                Base64.getEncoder().encodeToString(derived("draft-key:" + subject)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(derived("draft-owner:" + subject)),
                secondsLeft(identity, accessToken),
                coverAfter.toSeconds(),
                clock.instant().toEpochMilli(),
                training);
    }

    /// The cookie goes on for the extension after the access token's end, unless the session at the identity server
    /// ends before.
    long secondsLeft(SecurityIdentity identity, JsonObject accessToken) {
        long cookie = accessToken.getLong("exp", 0L) + extension.toSeconds();
        long session = Optional.ofNullable(identity.getCredential(RefreshToken.class))
                .map(token -> Pages.claims(token.getToken()))
                .map(claims -> claims.getLong("exp"))
                .orElse(cookie);
        return Math.max(0, Math.min(cookie, session) - clock.instant().getEpochSecond());
    }

    private byte[] derived(String label) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
