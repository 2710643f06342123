package pe.kuska.registry.xroad.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;
import pe.kuska.registry.xroad.AcceptMessage;
import pe.kuska.registry.xroad.AcceptMessage.Message;
import pe.kuska.registry.xroad.domain.XRoadIdentifier;

/**
 * Reads the headers that a security server of X-Road adds. Without X-Road-Client a call did not come that way, and its
 * other headers mean nothing. The body of the call, and what it may do, are as for any other.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class XRoadFilter implements ContainerRequestFilter {

    private static final String CLIENT = "X-Road-Client";
    private static final String SERVICE = "X-Road-Service";
    private static final String ID = "X-Road-Id";
    private static final String USER = "X-Road-UserId";
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");
    private static final int LONGEST_USER = 128;

    /** In log lines, where no user may stand. */
    private static final String LOGGED_CLIENT = "x_road_client";

    private static final String LOGGED_ID = "x_road_id";

    private final AcceptMessage acceptMessage;
    private final CallerProvider callers;

    XRoadFilter(AcceptMessage acceptMessage, CallerProvider callers) {
        this.acceptMessage = acceptMessage;
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String client = request.getHeaderString(CLIENT);
        if (client == null || callers.find().isEmpty()) {
            return;
        }
        Message message = message(request, client);
        MDC.put(LOGGED_CLIENT, message.client().toString());
        MDC.put(LOGGED_ID, message.id());
        acceptMessage.accept(message);
    }

    private static Message message(ContainerRequestContext request, String typedClient) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        XRoadIdentifier client =
                reading.code(CLIENT, typedClient, BrokenRule.X_ROAD_IDENTIFIER, XRoadIdentifier::client);
        XRoadIdentifier service = reading.code(
                SERVICE, request.getHeaderString(SERVICE), BrokenRule.X_ROAD_IDENTIFIER, XRoadIdentifier::service);
        String id = required(findings, request.getHeaderString(ID));
        String user = request.getHeaderString(USER);
        if (user != null && user.length() > LONGEST_USER) {
            findings.error(USER, BrokenRule.X_ROAD_IDENTIFIER);
        }
        if (typedClient.isBlank()) {
            findings.error(CLIENT, BrokenRule.REQUIRED);
        }
        findings.throwIfBroken();
        return new Message(
                Objects.requireNonNull(client),
                Objects.requireNonNull(id),
                service,
                Optional.ofNullable(user)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(null));
    }

    private static @Nullable String required(Findings findings, @Nullable String id) {
        if (id == null || id.isBlank()) {
            findings.error(ID, BrokenRule.REQUIRED);
            return null;
        }
        if (!MESSAGE_ID.matcher(id.strip()).matches()) {
            findings.error(ID, BrokenRule.X_ROAD_IDENTIFIER);
            return null;
        }
        return id.strip();
    }
}
