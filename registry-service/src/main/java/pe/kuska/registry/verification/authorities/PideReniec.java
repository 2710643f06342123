package pe.kuska.registry.verification.authorities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.verification.domain.AuthorityUnavailable;
import pe.kuska.registry.verification.domain.Holder;
import pe.kuska.registry.verification.domain.IdentityAuthority;

/**
 * Asks RENIEC itself whose a DNI is, through the State's interoperability platform (PIDE, D.Leg. 1246). The service tells
 * names only; of its answer, photograph and address are never looked at.
 */
@ApplicationScoped
class PideReniec implements IdentityAuthority {

    private static final Logger LOG = Logger.getLogger(PideReniec.class);

    private static final String FOUND = "0000";
    /** RENIEC tells nothing of children through this service. */
    private static final String OF_A_CHILD = "0001";

    private static final String UNKNOWN = "0999";

    private static final Holder UNTOLD = new Holder(PersonNames.UNKNOWN, null, Sex.NOT_STATED);
    private static final int OK = 200;
    /** A photograph is a part of each answer. */
    private static final long LONGEST_ANSWER = 4 << 20;

    private final PideConfig config;
    private final ObjectMapper json;
    private final HttpClient client;

    PideReniec(PideConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.patience())
                .build();
    }

    @Override
    public Name name() {
        return Name.RENIEC;
    }

    @Override
    public String adapter() {
        return "PIDE";
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public List<String> missingSettings() {
        return Map.of(
                        "kuska.verification.pide.reniec", isPrivate(config.reniec()),
                        "kuska.verification.pide.user-dni", config.userDni().isPresent(),
                        "kuska.verification.pide.user-ruc", config.userRuc().isPresent(),
                        "kuska.verification.pide.password", config.password().isPresent())
                .entrySet()
                .stream()
                .filter(setting -> !setting.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Holder> ask(IdentityDocument document) throws AuthorityUnavailable {
        JsonNode said = answer(document).path("consultarResponse").path("return");
        return switch (said.path("coResultado").asText()) {
            case FOUND -> Optional.of(holder(said.path("datosPersona")));
            case OF_A_CHILD -> Optional.of(UNTOLD);
            case UNKNOWN -> Optional.empty();
            case String code -> throw unavailable(code.matches("[0-9]{4}") ? code : "nothing that is known");
        };
    }

    /** A DNI and a password travel there: encrypted, or no farther than this machine, where a gateway encrypts them. */
    private static boolean isPrivate(URI address) {
        return "https".equals(address.getScheme()) || "127.0.0.1".equals(address.getHost());
    }

    private static Holder holder(JsonNode person) {
        return new Holder(
                new PersonNames(
                        told(person, "prenombres"), told(person, "apPrimer"), told(person, "apSegundo"), List.of()),
                null,
                Sex.NOT_STATED);
    }

    private static @Nullable String told(JsonNode person, String field) {
        String text = person.path(field).asText("").strip();
        return text.isEmpty() ? null : text;
    }

    private JsonNode answer(IdentityDocument document) throws AuthorityUnavailable {
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(question(document), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            HttpResponse<byte[]> answer = asked.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw unavailable("status " + answer.statusCode());
            }
            return json.readTree(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException late) {
            asked.cancel(true);
            throw unavailable("not in time");
        } catch (ExecutionException failed) {
            throw unavailable("nothing: " + kindOf(failed.getCause()));
        } catch (JsonProcessingException unreadable) {
            // Its message would tell what it could not read.
            throw unavailable("something unreadable");
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw unavailable("not before this stopped");
        }
    }

    /** In the body, since addresses are written down on the way. */
    private HttpRequest question(IdentityDocument document) {
        Map<String, Map<String, String>> body = Map.of(
                "PIDE",
                Map.of(
                        "nuDniConsulta", document.number(),
                        "nuDniUsuario", config.userDni().orElseThrow(),
                        "nuRucUsuario", config.userRuc().orElseThrow(),
                        "password", config.password().orElseThrow()));
        return HttpRequest.newBuilder(config.reniec())
                .timeout(config.patience())
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.valueToTree(body).toString()))
                .build();
    }

    /** Its message may name what was asked. */
    private static String kindOf(@Nullable Throwable failure) {
        return failure == null ? "unknown" : failure.getClass().getSimpleName();
    }

    /** What an operator has to know: 1001 and 1002 are credentials, 1003 the day's limit. */
    private static AuthorityUnavailable unavailable(String how) {
        LOG.warnf("RENIEC answered %s", how);
        return new AuthorityUnavailable("RENIEC answered " + how);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
