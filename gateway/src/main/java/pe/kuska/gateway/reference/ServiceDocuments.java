package pe.kuska.gateway.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import pe.kuska.gateway.routes.RoutesConfig;
import pe.kuska.gateway.routes.Service;

/// Collects the services' documents. What a service last said is kept while it is down.
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 5 * 1024 * 1024;

    private final ObjectMapper json;
    private final RoutesConfig config;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Service, ServiceDocument> lastHeard = new EnumMap<>(Service.class);

    ServiceDocuments(ObjectMapper json, RoutesConfig config) {
        this.json = json;
        this.config = config;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /// Asks every service once; those that don't answer are named in the result.
    synchronized Collected collect() {
        Set<Service> silent = EnumSet.noneOf(Service.class);
        for (Service service : Service.values()) {
            Optional<ServiceDocument> document = ask(service);
            document.ifPresent(heard -> lastHeard.put(service, heard));
            if (!lastHeard.containsKey(service)) {
                silent.add(service);
            }
        }
        return new Collected(List.copyOf(lastHeard.values()), silent);
    }

    private Optional<ServiceDocument> ask(Service service) {
        URI address = service.address(config).resolve("/q/openapi?format=json");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() == 200
                        && json.readTree(body.readNBytes(LARGEST)) instanceof ObjectNode content) {
                    return Optional.of(new ServiceDocument(service, content));
                }
            }
            LOG.warnf("The %s service gave no OpenAPI document: status %d", service.word(), response.statusCode());
        } catch (IOException e) {
            LOG.warnf(
                    "The %s service gave no OpenAPI document: %s",
                    service.word(), e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /// The documents there are, and the services that have never answered.
    record Collected(List<ServiceDocument> documents, Set<Service> silent) {}
}
