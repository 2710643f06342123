package pe.kuska.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Reads the caller out of the verified token of the current request. */
@RequestScoped
public class CallerProvider {

    private static final String INSTITUTION = "institution";
    private static final String UNIT = "unit";
    private static final String AUTHORIZED_PARTY = "azp";
    private static final String CLIENT = "client_id";
    private static final String KEYCLOAK_SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private @Nullable Caller known;

    CallerProvider(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller of this request.
     *
     * @throws RuleViolation FORBIDDEN if the token states no institution: it then has no mandate at all
     */
    public Caller current() {
        return find().orElseThrow(() -> new RuleViolation(CommonProblem.FORBIDDEN));
    }

    /**
     * Work that somebody asked for goes on in their name when their request is over.
     *
     * @throws IllegalStateException in a request of its own: nobody acts for others there
     */
    public void actFor(Caller caller) {
        if (CDI.current().select(CurrentVertxRequest.class).get().getCurrent() != null) {
            throw new IllegalStateException("a request has its own caller");
        }
        known = caller;
    }

    /** The caller, or empty when nobody is authenticated or the token states no usable institution. */
    public Optional<Caller> find() {
        if (known == null) {
            known = read().orElse(null);
        }
        return Optional.ofNullable(known);
    }

    private Optional<Caller> read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return institutionOf(token)
                .map(institution -> new Caller(
                        token.getSubject(),
                        institution,
                        token.<String>claim(UNIT).filter(unit -> !unit.isBlank()),
                        roles(),
                        kindOf(token)));
    }

    /** A client acting for itself is its own subject (RFC 9068 §2.2); Keycloak gives it a user with a telling name. */
    private static Caller.Kind kindOf(JsonWebToken token) {
        boolean ownSubject = token.getSubject().equals(token.getClaim(CLIENT))
                || token.getSubject().equals(token.getClaim(AUTHORIZED_PARTY));
        String name = token.getClaim(Claims.preferred_username);
        boolean serviceAccount = name != null && name.startsWith(KEYCLOAK_SERVICE_ACCOUNT);
        return ownSubject || serviceAccount ? Caller.Kind.SYSTEM : Caller.Kind.PERSON;
    }

    private static Optional<Institution> institutionOf(JsonWebToken token) {
        try {
            return token.<String>claim(INSTITUTION).map(Institution::new);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.ofClaim(name).ifPresent(roles::add));
        return roles;
    }
}
