package pe.kuska.client;

import java.net.URI;
import java.time.Duration;
import pe.kuska.client.http.ApiClient;

/** The way in: one connection serves the calls of all three services, {@code new CasesApi(connection)} and the others. */
public final class Kuska {

    /** Long enough for a report; whoever registers a case waits far less. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Kuska() {}

    /**
     * A connection that signs in by itself and tells problems as {@link ProblemException}.
     *
     * @param address of the gateway, such as {@code https://kuska.example.gob.pe}
     */
    public static ApiClient connect(URI address, ClientCredentials credentials) {
        ApiClient connection = new ApiClient();
        connection.updateBaseUri(address.toString().replaceAll("/+$", ""));
        connection.setConnectTimeout(Duration.ofSeconds(10));
        connection.setReadTimeout(PATIENCE);
        connection.setRequestInterceptor(credentials::sign);
        connection.setResponseInterceptor(ProblemException::throwIfProblem);
        return connection;
    }
}
