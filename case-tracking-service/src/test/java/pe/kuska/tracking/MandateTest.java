package pe.kuska.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.caller.Role;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.Tokens;
import pe.kuska.tracking.referrals.AnswerReferral;
import pe.kuska.tracking.referrals.SendReferral;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralAction;

/**
 * Every operation of the contract, for every user and system of the demonstration realm, in every relation to the record:
 * {@code mandate.csv} says what each gets, and an operation or user that it leaves out fails the build.
 */
@TrackingTest
class MandateTest {

    /** How the caller stands to the person or referral that the request is about. */
    enum Relation {
        /** Nothing ties them. */
        NONE,
        /** The caller's institution registered a case with the person. */
        CASE,
        /** A referral was sent to the caller's unit, which has not accepted it. */
        SENT,
        /** The caller's unit accepted a referral of the person. */
        ACCEPTED,
        /** The caller's unit sent the referral. */
        SENDER,
        /** Another unit of the caller's institution sent the referral. */
        COLLEAGUE,
        /** The referral was sent to the caller's unit. */
        RECEIVER,
        /** The record is as the operation needs it, made by the units it is made for; see {@link Scenes}. */
        LINKED
    }

    record Row(String operation, String user, Relation relation, int expected) {}

    private record Operation(String method, String path) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TABLE = Path.of("src/test/resources/mandate.csv");
    private static final String ANONYMOUS = "anonymous";
    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");
    private static final List<String> CALLERS = List.of(
            ANONYMOUS,
            "registrador.pnp",
            "investigador.pnp",
            "operador.1818",
            "fiscal.mp",
            "udavit.mp",
            "gestora.cem",
            "gestora.upe",
            "gestora.car",
            "supervisora.mimp",
            "consul.rree",
            "inspector.sunafil",
            "inspector.sutran",
            "restitucion.reniec",
            "enlace.sunafil",
            "enlace.mimp",
            "conductora.mininter",
            "identidad.mininter",
            "auditora.dp",
            "control.migraciones",
            "admin",
            "reta",
            "sistra");
    /** Prepared here, in every relation; the others by {@link Scenes}. */
    private static final Set<String> OF_REFERRALS = Set.of(
            "getTimeline",
            "endCare",
            "sendReferral",
            "getReferral",
            "receiveReferral",
            "acceptReferral",
            "rejectReferral",
            "attendReferral",
            "returnReferral",
            "keepReferral",
            "giveUpReferral",
            "getInbox",
            "listAudit",
            "verifyAudit",
            "listDeadLetters",
            "replayDeadLetters");

    private static final Desk ELSEWHERE = new Desk("OTRA", "UNIDAD");

    private static Map<String, Operation> contract = Map.of();

    @Inject
    Registry registry;

    @Inject
    Scenes scenes;

    @Inject
    SendReferral sendReferral;

    @Inject
    AnswerReferral answerReferral;

    static List<Row> rows() {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(TABLE, UTF_8)) {
            return table.stream()
                    .map(row -> new Row(
                            row.getField("operationId"),
                            row.getField("user"),
                            Relation.valueOf(row.getField("relation")),
                            Integer.parseInt(row.getField("expected"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Operation> operations() {
        if (!contract.isEmpty()) {
            return contract;
        }
        String document = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Map<String, Operation> operations = new HashMap<>();
        read(document)
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getValue().get("operationId").asText(),
                                new Operation(method.getKey(), path.getKey()))));
        contract = operations;
        return operations;
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyOperationOfTheContractIsDecidedForEveryCaller() {
        Set<String> decided = new HashSet<>();
        rows().forEach(row -> decided.add(row.operation() + " " + row.user()));
        Set<String> required = new HashSet<>();
        operations().keySet().forEach(operation -> CALLERS.forEach(user -> required.add(operation + " " + user)));
        assertThat(decided).containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void everyOperationIsAllowedToSomebody() {
        Set<String> allowed = new HashSet<>();
        rows().stream().filter(row -> row.expected() < 300).forEach(row -> allowed.add(row.operation()));
        assertThat(allowed).isEqualTo(operations().keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCallerGetsWhatTheTableSays(Row row) {
        Operation operation = Objects.requireNonNull(operations().get(row.operation()), row.operation());
        String token = tokenOf(row.user());
        Desk desk = row.user().equals(ANONYMOUS) ? ELSEWHERE : deskIn(token);
        RequestSpecification request = RestAssured.given().contentType(ContentType.JSON);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        Response response = perform(request, row, operation, desk);
        assertThat(response.statusCode()).as(row.toString()).isEqualTo(row.expected());
        if (row.expected() >= 400) {
            assertThat(response.contentType()).as(row.toString()).contains("application/problem+json");
        }
    }

    private Response perform(RequestSpecification request, Row row, Operation operation, Desk desk) {
        if (!OF_REFERRALS.contains(row.operation()) && !operation.path().contains("{eventId}")) {
            prepare(request, scene(row, desk), operation);
        } else if (row.operation().equals("sendReferral")) {
            Map<String, Object> body = Requests.referralOf(person(row.relation(), desk));
            if (desk.equals(new Desk("MIMP", "CEM"))) {
                body.put("toUnit", "UPE");
            }
            request.header("Idempotency-Key", UUID.randomUUID().toString()).body(body);
        } else if (operation.path().contains("{personCode}")) {
            request.pathParam("personCode", person(row.relation(), desk));
            reasonFor(row.operation()).ifPresent(reason -> request.body(Map.of("reason", reason)));
        } else if (operation.path().contains("{id}")) {
            Referral referral = referral(row, desk);
            request.pathParam("id", referral.id());
            if (operation.method().equals("post")) {
                request.header("If-Match", "\"" + referral.version() + "\"");
            }
            reasonFor(row.operation()).ifPresent(reason -> request.body(Map.of("reason", reason)));
        } else if (operation.path().contains("{eventId}")) {
            request.pathParam("eventId", deadLetter());
        }
        return request.request(operation.method(), operation.path());
    }

    private Scenes.Request scene(Row row, Desk desk) {
        return switch (row.relation()) {
            case LINKED -> scenes.linked(row.operation());
            case ACCEPTED -> {
                person(row.relation(), desk);
                yield Scenes.caseLoadOf("test");
            }
            default -> scenes.strange(row.operation());
        };
    }

    private static void prepare(RequestSpecification request, Scenes.Request scene, Operation operation) {
        scene.path().forEach((name, value) -> {
            if (operation.path().contains("{" + name + "}")) {
                request.pathParam(name, value);
            }
        });
        scene.query().forEach(request::queryParam);
        if (!operation.method().equals("get")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).body(scene.body());
            if (!scene.etag().isEmpty()) {
                request.header("If-Match", scene.etag());
            }
        }
    }

    private static UUID deadLetter() {
        UUID eventId = UUID.randomUUID();
        TestDatabase.current()
                .execute(
                        "INSERT INTO dead_letter (event_id, topic, key, type, reason) VALUES (?, 'registry.cases.v1', ?, 'x', 'x')",
                        eventId,
                        eventId.toString());
        return eventId;
    }

    private static Optional<String> reasonFor(String operation) {
        return switch (operation) {
            case "endCare" -> Optional.of("ATENDIDA_ANTES");
            case "rejectReferral" -> Optional.of("SIN_CAPACIDAD");
            case "returnReferral" -> Optional.of("ATENCION_CONCLUIDA");
            case "giveUpReferral" -> Optional.of("PERSONA_NO_LLEGO");
            default -> Optional.empty();
        };
    }

    private String person(Relation relation, Desk desk) {
        return switch (relation) {
            case NONE -> registry.victimOf(ELSEWHERE.institution(), "UNIDAD");
            case CASE -> registry.victimOf(desk.institution(), Objects.requireNonNullElse(desk.unit(), "UNIDAD"));
            case SENT -> sent(ELSEWHERE, desk).personCode();
            case ACCEPTED -> {
                Referral referral = sent(ELSEWHERE, desk);
                answered(referral, desk, ReferralAction.ACCEPT);
                yield referral.personCode();
            }
            case SENDER, COLLEAGUE, RECEIVER, LINKED -> throw new IllegalArgumentException("a relation to a referral");
        };
    }

    private Referral referral(Row row, Desk desk) {
        return switch (row.relation()) {
            case NONE -> sent(ELSEWHERE, new Desk("MINSA", "CSMC"));
            case SENDER -> sent(desk, new Desk("MINSA", "CSMC"));
            case COLLEAGUE -> sent(new Desk(desk.institution(), "OTRA-UNIDAD"), new Desk("MINSA", "CSMC"));
            case RECEIVER -> ready(row.operation(), sent(ELSEWHERE, desk), desk);
            case CASE, SENT, ACCEPTED, LINKED -> throw new IllegalArgumentException("a relation to a person");
        };
    }

    /** Brings a referral to where the operation can be done. */
    private Referral ready(String operation, Referral sent, Desk receiver) {
        List<ReferralAction> before = new ArrayList<>();
        boolean attended = operation.equals("returnReferral") || operation.equals("keepReferral");
        if (attended || operation.equals("attendReferral") || operation.equals("giveUpReferral")) {
            before.add(ReferralAction.ACCEPT);
        }
        if (attended) {
            before.add(ReferralAction.ATTEND);
        }
        Referral current = sent;
        for (ReferralAction action : before) {
            current = answered(current, receiver, action);
        }
        return current;
    }

    private Referral sent(Desk from, Desk to) {
        String person = registry.victimOf(from.institution(), Objects.requireNonNullElse(from.unit(), "UNIDAD"));
        return QuarkusTransaction.requiringNew()
                .call(() -> sendReferral.send(
                        new SendReferral.Command(
                                person,
                                null,
                                to,
                                "ATENCION_INTEGRAL",
                                "DS_007_2023_IN",
                                Consent.GIVEN,
                                null,
                                null,
                                List.of(),
                                null),
                        callerAt(from, Role.REGISTRAR)));
    }

    private Referral answered(Referral referral, Desk by, ReferralAction action) {
        return QuarkusTransaction.requiringNew()
                .call(() -> answerReferral.answer(
                        referral.id(),
                        action,
                        null,
                        "\"" + referral.version() + "\"",
                        callerAt(by, Role.CASE_MANAGER)));
    }

    private static Caller callerAt(Desk desk, Role role) {
        return new Caller(
                "test",
                new Institution(desk.institution()),
                Optional.ofNullable(desk.unit()),
                Set.of(role),
                Caller.Kind.PERSON);
    }

    private static String tokenOf(String user) {
        if (user.equals(ANONYMOUS)) {
            return "";
        }
        return SYSTEMS.contains(user) ? Tokens.ofSystem(user) : Tokens.of(user);
    }

    private static Desk deskIn(String token) {
        JsonNode claims = read(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
        JsonNode unit = claims.get("unit");
        return new Desk(claims.get("institution").asText(), unit == null ? null : unit.asText());
    }
}
