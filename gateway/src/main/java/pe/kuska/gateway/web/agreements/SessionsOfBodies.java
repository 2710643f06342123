package pe.kuska.gateway.web.agreements;

import java.util.Map;

/// Sessions of regional and local bodies, from whichever feature knows them.
public interface SessionsOfBodies {

    /// What an agreement takes over from the session it came out of, as its form names it.
    Map<String, String> known(String body, String session);
}
