package pe.kuska.gateway.web.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.agreements.SessionsOfBodies;

/// What an agreement takes over from the session it came out of: the body, the place and the day.
@ApplicationScoped
class KnownSessions implements SessionsOfBodies {
    private final TerritoryDesk desk;

    KnownSessions(@RestClient TerritoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, String> known(String bodyId, String sessionId) {
        TerritorialBody body = desk.body(bodyId).getEntity();
        Map<String, String> known = new LinkedHashMap<>();
        body.sessions().stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .ifPresent(session -> {
                    known.put("sessionId", session.id());
                    known.put("body", body.level().equals("REGIONAL") ? "REGIONAL_BODY" : "LOCAL_BODY");
                    known.put("ubigeo", body.ubigeo());
                    TypedAct.putDate(known, "agreedOn", session.heldOn());
                });
        return known;
    }
}
