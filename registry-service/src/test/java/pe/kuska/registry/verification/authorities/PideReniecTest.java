package pe.kuska.registry.verification.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.verification.domain.AuthorityUnavailable;
import pe.kuska.registry.verification.domain.Holder;

/** RENIEC's look-up as its users describe it, with a server that answers like it. */
class PideReniecTest {

    private static final IdentityDocument DNI = IdentityDocument.of(DocumentType.DNI, "99900014", "PE");

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer platform;
    private volatile String answer = "{}";
    private volatile int status = 200;
    private volatile Duration pause = Duration.ZERO;
    private volatile String asked = "";
    private volatile String address = "";

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        platform.createContext("/", this::answer);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        address = exchange.getRequestURI().toString();
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private record Settings(
            URI reniec,
            Optional<String> userDni,
            Optional<String> userRuc,
            Optional<String> password,
            Duration patience)
            implements PideConfig {}

    private PideReniec reniec(Duration patience) {
        URI address =
                URI.create("http://127.0.0.1:" + platform.getAddress().getPort() + "/Rest/RENIEC/Consultar?out=json");
        return new PideReniec(
                new Settings(
                        address, Optional.of("99900001"), Optional.of("20999999991"), Optional.of("clave"), patience),
                json);
    }

    private Optional<Holder> ask() throws AuthorityUnavailable {
        return reniec(Duration.ofSeconds(5)).ask(DNI);
    }

    private void says(String code, String person) {
        answer = """
                {"consultarResponse":{"return":{"coResultado":"%s","datosPersona":%s,"deResultado":"Se dice así"}}}""".formatted(code, person);
    }

    @Test
    void tellsTheNamesOfWhoseItIs() throws AuthorityUnavailable {
        says("0000", """
                {"apPrimer":"QUISPE ","apSegundo":"HUAMÁN","prenombres":"ROSA MARÍA","direccion":"JR. X 1","estadoCivil":"SOLTERO",
                 "foto":"%s","restriccion":"NINGUNA","ubigeo":"CUSCO/CUSCO/CUSCO"}""".formatted("A".repeat(60_000)));

        Holder holder = ask().orElseThrow();

        assertThat(holder.names()).isEqualTo(new PersonNames("ROSA MARÍA", "QUISPE", "HUAMÁN", List.of()));
        assertThat(holder.birthDate()).isNull();
    }

    @Test
    void asksInTheBodyAndNotInTheAddress() throws Exception {
        says("0999", "null");

        ask();

        JsonNode question = json.readTree(asked).path("PIDE");
        assertThat(question.path("nuDniConsulta").asText()).isEqualTo("99900014");
        assertThat(question.path("nuDniUsuario").asText()).isEqualTo("99900001");
        assertThat(question.path("nuRucUsuario").asText()).isEqualTo("20999999991");
        assertThat(question.path("password").asText()).isEqualTo("clave");
        assertThat(address).isEqualTo("/Rest/RENIEC/Consultar?out=json");
    }

    @Test
    void knowsNobodyWhomItDoesNotFind() throws AuthorityUnavailable {
        says("0999", "null");

        assertThat(ask()).isEmpty();
    }

    @Test
    void knowsThatAChildsDocumentExistsAndNothingOfTheChild() throws AuthorityUnavailable {
        says("0001", "null");

        assertThat(ask().orElseThrow().names().isUnknown()).isTrue();
    }

    @Test
    void tellsNoSurnameThatIsEmpty() throws AuthorityUnavailable {
        says("0000", """
                {"apPrimer":"QUISPE","apSegundo":"  ","prenombres":"ROSA"}""");

        assertThat(ask().orElseThrow().names().secondSurname()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1001", "1002", "1003", "9999", "", "99900014 QUISPE"})
    void isUnavailableForWhateverElseItSays(String code) {
        says(code, "null");

        assertThatThrownBy(this::ask)
                .isInstanceOf(AuthorityUnavailable.class)
                .message()
                .doesNotContain("QUISPE", "99900014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>99900014</html>", "[]", "{\"consultarResponse\":null}", "{\"consultarResponse\":"})
    void isUnavailableWhenItsAnswerIsNone(String body) {
        answer = body;

        assertThatThrownBy(this::ask)
                .isInstanceOf(AuthorityUnavailable.class)
                .message()
                .doesNotContain("99900014");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 404, 500, 503})
    void isUnavailableWhenItRefuses(int refusal) {
        says("0000", "{\"apPrimer\":\"QUISPE\"}");
        status = refusal;

        assertThatThrownBy(this::ask).isInstanceOf(AuthorityUnavailable.class);
    }

    @Test
    void isUnavailableWhenItTakesTooLong() {
        says("0999", "null");
        pause = Duration.ofSeconds(20);

        assertThatThrownBy(() -> reniec(Duration.ofMillis(200)).ask(DNI)).isInstanceOf(AuthorityUnavailable.class);
    }

    @Test
    void readsNoAnswerThatDoesNotEnd() {
        says("0000", "{\"foto\":\"" + "A".repeat(5 << 20) + "\"}");

        assertThatThrownBy(this::ask).isInstanceOf(AuthorityUnavailable.class);
    }

    @Test
    void isUnavailableWhenNobodyIsThere() {
        PideReniec reniec = reniec(Duration.ofSeconds(5));
        platform.stop(0);

        assertThatThrownBy(() -> reniec.ask(DNI)).isInstanceOf(AuthorityUnavailable.class);
    }

    @Test
    void saysWhichSettingsItLacks() {
        PideReniec bare = new PideReniec(
                new Settings(
                        URI.create("http://ws2.pide.gob.pe/Rest/RENIEC/Consultar"),
                        Optional.empty(),
                        Optional.of("20999999991"),
                        Optional.empty(),
                        Duration.ofSeconds(1)),
                json);

        assertThat(bare.missingSettings())
                .containsExactly(
                        "kuska.verification.pide.password",
                        "kuska.verification.pide.reniec",
                        "kuska.verification.pide.user-dni");
        assertThat(reniec(Duration.ofSeconds(1)).missingSettings()).isEmpty();
    }
}
