package pe.kuska.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import pe.kuska.local.servers.ServerFailure;

/**
 * Shows the events that a service set aside, or has it try them again in their order: {@code ./kuska events SERVICE
 * [replay]}. It asks as the demonstration's administrator, and the service audits the replay.
 */
record EventsCommand(Installation installation) {
    private static final String USAGE = "Uso: ./kuska events registry|tracking|indicators [replay]";
    private static final ObjectMapper JSON = new ObjectMapper();

    int run(List<String> arguments) {
        boolean replay = arguments.size() == 2 && arguments.getLast().equals("replay");
        if (arguments.isEmpty() || arguments.size() > 2 || (arguments.size() == 2 && !replay)) {
            throw new IllegalArgumentException(USAGE);
        }
        LocalService service = service(arguments.getFirst());
        return replay ? replay(service) : list(service);
    }

    private static LocalService service(String code) {
        Optional<LocalService> named = LocalService.withData().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
        return named.orElseThrow(() -> new IllegalArgumentException(USAGE));
    }

    private int list(LocalService service) {
        JsonNode letters = ask(service, "dead-letters?limit=200", false).path("items");
        for (JsonNode letter : letters) {
            Terminal.say("  " + letter.path("setAsideAt").asText() + "  "
                    + letter.path("type").asText() + "  " + letter.path("key").asText() + "  "
                    + letter.path("reason").asText());
        }
        Terminal.say(
                letters.isEmpty()
                        ? "No hay eventos apartados."
                        : "Vuelva a intentarlos con: ./kuska events " + service.code() + " replay");
        return 0;
    }

    private int replay(LocalService service) {
        JsonNode done = ask(service, "dead-letters/replay", true);
        int waiting = done.path("waiting").asInt();
        Terminal.say(done.path("replayed").asInt() + " eventos resueltos, " + waiting + " siguen apartados.");
        return waiting == 0 ? 0 : 1;
    }

    private JsonNode ask(LocalService service, String path, boolean change) {
        URI address = URI.create(
                "http://127.0.0.1:" + installation.ports().of(service) + "/api/" + service.code() + "/v1/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + new TokenCommand(installation).token("admin"))
                .method(change ? "POST" : "GET", HttpRequest.BodyPublishers.noBody());
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new ServerFailure(service.title() + " respondió " + response.statusCode() + ".");
            }
            return JSON.readTree(response.body());
        } catch (ConnectException e) {
            throw new ServerFailure("Kuska no está en marcha. Ejecute ./kuska up.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(service.title() + " no respondió", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió la espera.", e);
        }
    }
}
