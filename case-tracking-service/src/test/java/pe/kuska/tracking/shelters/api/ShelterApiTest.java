package pe.kuska.tracking.shelters.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.timeline;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.shelters.BedAllowances;
import pe.kuska.tracking.shelters.ReserveBed;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class ShelterApiTest {

    private static final String POLICE = "registrador.pnp";
    private static final String SHELTER = "gestora.car";

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    @Inject
    ReserveBed reserveBed;

    @Inject
    BedAllowances allowances;

    private static Map<String, Object> shelterOf(int capacity) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "CAR");
        body.put("name", "Espacio de prueba " + UUID.randomUUID());
        body.put("institution", "MIMP");
        body.put("unit", "CAR");
        body.put("department", "17");
        body.put("women", true);
        body.put("men", false);
        body.put("minAge", 0);
        body.put("maxAge", 17);
        body.put("withChildren", true);
        body.put("capacity", capacity);
        body.put("address", "Calle de prueba 123");
        body.put("district", "170101");
        body.put("dutyPhone", "082 000 000");
        return body;
    }

    private static String shelter(int capacity) {
        return "shelters/" + created("admin", "shelters", shelterOf(capacity));
    }

    private String girl() {
        return registry.victimOf("PNP", "DIRCTPTIM");
    }

    private static Response reserve(String shelter, String person, int children) {
        return create(
                POLICE,
                shelter + "/stays",
                Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", children));
    }

    private static String reserved(String shelter, String person) {
        return "stays/"
                + reserve(shelter, person, 0).then().statusCode(201).extract().<String>path("id");
    }

    /** The shelter expects the person. */
    private static String accepted(String shelter, String person) {
        String stay = reserved(shelter, person);
        moved(SHELTER, stay, "accept", Map.of());
        return stay;
    }

    private static Response address(String user, String stay) {
        return create(user, stay + "/address", Map.of("purpose", "TRASLADO_DE_LA_PERSONA"));
    }

    private static int free(String shelter) {
        return read(POLICE, shelter).path("free");
    }

    private static final Office SOMEBODY = new Office("PNP", "UNA-COMISARIA");

    /** As the resource does for a clerk of a unit: 201, or the status of what went wrong. */
    private int reserveFor(Office unit, String shelter, String person) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> reserveBed.reserve(
                            UUID.fromString(shelter.substring("shelters/".length())),
                            new ReserveBed.Command(person, "MUJER", 15, 0),
                            new Caller(
                                    "clerk of " + unit.unit(),
                                    new Institution(unit.institution()),
                                    Optional.ofNullable(unit.unit()),
                                    Set.of(Role.REGISTRAR),
                                    Caller.Kind.PERSON)));
            return 201;
        } catch (RuleViolation refused) {
            return refused.type().status();
        } finally {
            request.terminate();
        }
    }

    @Test
    void ofFiftyUnitsThatFightForTenBedsTenGetOneAndNeverAnEleventh() throws Exception {
        String shelter = shelter(10);
        List<Callable<Integer>> fight = new ArrayList<>();
        Set<Office> fighting = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Office unit = new Office("PNP", "COMISARIA-" + i);
            assertThat(allowances.of(unit))
                    .as("no unit has an allowance of its own")
                    .isEqualTo(allowances.of(SOMEBODY));
            String person = registry.victimOf(unit.institution(), String.valueOf(unit.unit()));
            fighting.add(unit);
            fight.add(() -> reserveFor(unit, shelter, person));
        }
        assertThat(fighting).hasSize(50);
        int won = 0;
        try (var units = Executors.newFixedThreadPool(50)) {
            for (Future<Integer> each : units.invokeAll(fight)) {
                int status = each.get();
                assertThat(status).isIn(201, 409);
                won += status == 201 ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(10);
        assertThat(free(shelter)).isZero();
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM stay WHERE shelter_id = ?::uuid AND status = 'REQUESTED'",
                                shelter.substring("shelters/".length())))
                .isEqualTo(10);
    }

    @Test
    void aBedAtTwoInTheMorningIsFoundByWhomItIsForTheNearestFirstWithoutAddresses() {
        String here = shelter(3);
        Map<String, Object> far = shelterOf(9);
        far.put("department", "04");
        far.put("district", "040101");
        String there = created("admin", "shelters", far);
        String id = here.substring("shelters/".length());
        Response found = read(POLICE, "shelters/vacancies?department=17&sex=MUJER&age=15&children=2");
        List<String> ids = found.path("id");
        assertThat(ids).contains(id, there);
        assertThat(ids.indexOf(id)).isLessThan(ids.indexOf(there));
        assertThat(found.asString()).doesNotContain("Calle de prueba");
        read(POLICE, "shelters/vacancies?department=17&sex=MUJER&age=40").then().body("id", not(hasItem(id)));
        read(POLICE, "shelters/vacancies?department=17&sex=MUJER&age=15&children=3")
                .then()
                .body("id", not(hasItem(id)));
        read(POLICE, "shelters/vacancies?sex=MUJER&age=15").then().statusCode(400);
    }

    @Test
    void aReservationKeepsABedForEachOfThemAndExpires() {
        String shelter = shelter(3);
        String person = girl();
        String stay = "stays/"
                + reserve(shelter, person, 1).then().statusCode(201).extract().<String>path("id");
        assertThat(free(shelter)).isEqualTo(1);
        reserve(shelter, girl(), 1).then().statusCode(409).body("type", endsWith("no-vacancy"));
        assertThat(free(shelter)).as("who did not get all gets none").isEqualTo(1);
        moved(SHELTER, stay, "accept", Map.of());
        reminders.after(Duration.ofHours(11));
        assertThat(free(shelter)).isEqualTo(1);
        reminders.after(Duration.ofHours(13));
        assertThat(free(shelter)).isEqualTo(3);
        read(POLICE, stay).then().body("status", equalTo("RELEASED")).body("reason", equalTo("RESERVA_VENCIDA"));
        move(SHELTER, stay, "occupy", Map.of()).then().statusCode(409);
    }

    @Test
    void whoArrivedStaysAlsoAfterTheTimeOfTheReservation() {
        String shelter = shelter(1);
        String person = girl();
        String stay = accepted(shelter, person);
        move(POLICE, stay, "occupy", Map.of()).then().statusCode(403);
        moved(SHELTER, stay, "occupy", Map.of());
        reminders.after(Duration.ofDays(2));
        read(SHELTER, stay).then().body("status", equalTo("PRESENT"));
        assertThat(free(shelter)).isZero();
        timeline(SHELTER, person)
                .then()
                .statusCode(200)
                .body("stage", equalTo("II_RECUPERACION"))
                .body(
                        "entries[-1].summary",
                        equalTo(
                                "MIMP (Centro de Acogida Residencial) acogió a la persona (centro de acogida residencial)."));
        timeline(POLICE, person)
                .then()
                .body("entries[-1].summary", equalTo("MIMP dio acogida a la persona."))
                .body("entries[-1].unit", nullValue());
        moved(SHELTER, stay, "leave", Map.of("reason", "REINTEGRACION_FAMILIAR"));
        assertThat(free(shelter)).isEqualTo(1);
    }

    @Test
    void aTransferTakesTheNewBedAndFreesTheOldOneAtOnceOrDoesNothing() {
        String first = shelter(1);
        String second = shelter(1);
        String person = girl();
        String stay = reserved(first, person);
        moved(SHELTER, stay, "occupy", Map.of());
        Map<String, String> toSecond =
                Map.of("reason", "TRASLADO_A_OTRO_ESPACIO", "toShelter", second.substring("shelters/".length()));
        String other = reserved(second, girl());
        move(SHELTER, stay, "transfer", toSecond).then().statusCode(409);
        read(SHELTER, stay).then().body("status", equalTo("PRESENT"));
        moved(POLICE, other, "release", Map.of("reason", "OTRA_PLAZA"));
        move(SHELTER, stay, "transfer", toSecond)
                .then()
                .statusCode(200)
                .body("status", equalTo("PRESENT"))
                .body("personCode", equalTo(person));
        assertThat(free(first)).isEqualTo(1);
        assertThat(free(second)).isZero();
    }

    @Test
    void aTransferKeepsToWhomTheOtherShelterTakesIn() {
        Map<String, Object> boys = shelterOf(3);
        boys.putAll(Map.of("women", false, "men", true));
        Map<String, Object> grown = shelterOf(3);
        grown.putAll(Map.of("minAge", 18, "maxAge", 60, "withChildren", false));
        String forBoys = created("admin", "shelters", boys);
        String forGrown = created("admin", "shelters", grown);
        String person = girl();
        String stay = "stays/"
                + reserve(shelter(3), person, 1)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        moved(SHELTER, stay, "accept", Map.of());
        moved(SHELTER, stay, "occupy", Map.of());
        for (String other : List.of(forBoys, forGrown)) {
            move(SHELTER, stay, "transfer", Map.of("reason", "TRASLADO_A_OTRO_ESPACIO", "toShelter", other))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("profile-does-not-fit"));
        }
        String alone = accepted(shelter(3), girl());
        moved(SHELTER, alone, "occupy", Map.of());
        move(SHELTER, alone, "transfer", Map.of("reason", "MAYORIA_DE_EDAD", "toShelter", forGrown))
                .then()
                .statusCode(200);
    }

    @Test
    void onePersonHasOnePlaceUnderWhicheverCode() {
        String shelter = shelter(5);
        String person = girl();
        String same = girl();
        reserved(shelter, person);
        reserve(shelter, person, 0).then().statusCode(409).body("type", endsWith("already-housed"));
        registry.merges(same, person);
        reserve(shelter, same, 0).then().statusCode(409);
    }

    @Test
    void theAddressIsToldOnlyOnceTheShelterExpectsThePersonAndEveryReadingSaysWhatFor() {
        String shelter = shelter(2);
        read(POLICE, shelter + "/address").then().statusCode(403);
        read("gestora.cem", shelter + "/address").then().statusCode(404);
        read(SHELTER, shelter + "/address").then().statusCode(200).body("address", equalTo("Calle de prueba 123"));
        read(POLICE, shelter).then().body("district", equalTo("170101")).body("dutyPhone", equalTo("082 000 000"));
        String person = girl();
        String stay = reserved(shelter, person);
        read(POLICE, stay).then().body("status", equalTo("REQUESTED"));
        address(POLICE, stay).then().statusCode(404);
        move(POLICE, stay, "accept", Map.of()).then().statusCode(403);
        move("gestora.cem", stay, "accept", Map.of()).then().statusCode(404);
        moved(SHELTER, stay, "accept", Map.of());
        create(POLICE, stay + "/address", Map.of("purpose", "CURIOSIDAD"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("purpose"));
        address("gestora.cem", stay).then().statusCode(404);
        address(POLICE, stay).then().statusCode(200).body("address", equalTo("Calle de prueba 123"));
        moved(SHELTER, stay, "occupy", Map.of());
        address(POLICE, stay).then().statusCode(404);
        read("auditora.dp", "audit?subjectId=" + shelter.substring("shelters/".length()))
                .then()
                .body("items.action", hasItem("READ_SHELTER_ADDRESS"))
                .body("items.purpose", hasItem("TRASLADO_DE_LA_PERSONA"));
        assertThat(
                        TestDatabase.current()
                                .count(
                                        "SELECT count(*) FROM shelter WHERE position('prueba 123'::bytea IN sealed_address) > 0"))
                .isZero();
    }

    @Test
    void onlyWhoHoldsThePersonAsksForABed() {
        String shelter = shelter(3);
        String person = girl();
        String handOver =
                created(POLICE, "hand-overs", Map.of("personCode", person, "toInstitution", "MIMP", "toUnit", "CEM"));
        moved("gestora.cem", "hand-overs/" + handOver, "receive", Map.of());
        reserve(shelter, person, 0).then().statusCode(409).body("type", endsWith("person-not-held"));
        Map<String, ?> her = Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0);
        String stay = "stays/" + created("gestora.cem", shelter + "/stays", her);
        moved(SHELTER, stay, "decline", Map.of("reason", "SIN_PLAZA_REAL"));
        assertThat(free(shelter)).isEqualTo(3);
        read("gestora.cem", stay).then().body("status", equalTo("DECLINED"));
        read("gestora.cem", "notices?limit=200").then().body("items.topic", hasItem("BedDeclined"));
        timeline("gestora.cem", person)
                .then()
                .body(
                        "entries[-1].summary",
                        equalTo(
                                "MIMP (Centro de Acogida Residencial) no pudo dar la plaza pedida. Motivo: la plaza ya no"
                                        + " está disponible."));
    }

    @Test
    void aShelterThatDoesNotAnswerIsRemindedThenWhoAskedThenItsInstitutionAndTheBedIsFreed() {
        String shelter = shelter(1);
        String stay = reserved(shelter, girl());
        String id = stay.substring("stays/".length());
        read(SHELTER, "notices?limit=200").then().body("items.recordId", hasItem(id));
        read(SHELTER, "deadlines?limit=200").then().body("items.recordId", hasItem(id));
        reminders.after(Duration.ofMinutes(29));
        assertThat(Reminders.toldOf(id)).isEmpty();
        reminders.after(Duration.ofMinutes(31));
        assertThat(Reminders.toldOf(id)).containsExactly("BedAnswerOverdue MIMP/CAR");
        reminders.after(Duration.ofMinutes(61));
        assertThat(Reminders.toldOf(id))
                .containsExactly(
                        "BedAnswerOverdue MIMP/CAR", "BedAnswerOverdue PNP/DIRCTPTIM", "BedAnswerOverdue MIMP/");
        assertThat(free(shelter)).isZero();
        reminders.after(Duration.ofMinutes(121));
        assertThat(free(shelter)).isEqualTo(1);
        read(POLICE, stay).then().body("status", equalTo("RELEASED")).body("reason", equalTo("SIN_RESPUESTA"));
    }

    @Test
    void whoeverComesIsTakenInAlsoWhenNobodyHadAnsweredYet() {
        String stay = reserved(shelter(1), girl());
        moved(SHELTER, stay, "occupy", Map.of());
        reminders.after(Duration.ofDays(2));
        read(SHELTER, stay).then().body("status", equalTo("PRESENT"));
    }

    @Test
    void whoReadsAddressesAndNeverComesIsToldNoMoreAndTheAuditorSeesIt() {
        String hotline = "operador.1818";
        String shelter = shelter(9);
        for (int i = 0; i < 5; i++) {
            String person = registry.victimOf("MININTER", "LINEA-1818");
            Map<String, ?> body = Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0);
            String stay = "stays/" + created(hotline, shelter + "/stays", body);
            moved(SHELTER, stay, "accept", Map.of());
            address(hotline, stay)
                    .then()
                    .statusCode(i < 3 ? 200 : 409)
                    .body("type", i < 3 ? nullValue() : endsWith("address-withheld"));
            moved(hotline, stay, "release", Map.of("reason", "OTRA_PLAZA"));
        }
        String person = registry.victimOf("MININTER", "LINEA-1818");
        create(hotline, shelter + "/stays", Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0))
                .then()
                .statusCode(409)
                .body("type", endsWith("too-many-beds-unkept"));
        assertThat(free(shelter)).isEqualTo(9);
        read("auditora.dp", "shelters/became-of-beds")
                .then()
                .statusCode(200)
                .body("find { it.unit == 'LINEA-1818' }.unkept", equalTo(5))
                .body("find { it.unit == 'LINEA-1818' }.addressesInVain", equalTo(3));
        read("auditora.dp", "notices?limit=200").then().body("items.topic", hasItem("BedReleased"));
        read("auditora.dp", "audit?subjectId=" + shelter.substring("shelters/".length()))
                .then()
                .body("items.action", hasItem("SHELTER_ADDRESS_WITHHELD"));
    }

    @Test
    void anotherUnitsShelterIsAskedBeforeSomebodyMovesThere() {
        Map<String, Object> elsewhere = shelterOf(1);
        elsewhere.put("institution", "MPFN");
        elsewhere.put("unit", "UDAVIT");
        String there = created("admin", "shelters", elsewhere);
        String here = shelter(1);
        String person = girl();
        String stay = accepted(here, person);
        moved(SHELTER, stay, "occupy", Map.of());
        String next = "stays/"
                + move(SHELTER, stay, "transfer", Map.of("reason", "TRASLADO_A_OTRO_ESPACIO", "toShelter", there))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("REQUESTED"))
                        .extract()
                        .<String>path("id");
        read(SHELTER, stay).then().body("status", equalTo("PRESENT"));
        address(SHELTER, next).then().statusCode(404);
        moved("udavit.mp", next, "accept", Map.of());
        address(SHELTER, next).then().statusCode(200);
        moved("udavit.mp", next, "occupy", Map.of());
        read(SHELTER, stay).then().body("status", equalTo("MOVED"));
        assertThat(free(here)).isEqualTo(1);
        assertThat(free("shelters/" + there)).isZero();
    }

    @Test
    void whoRunsAShelterSaysHowItIsReached() {
        String shelter = shelter(1);
        String etag = read("admin", shelter).getHeader("ETag");
        as(SHELTER)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("district", "150101", "dutyPhone", "01 000 0000"))
                .put(API + "/" + shelter + "/contact")
                .then()
                .statusCode(422)
                .body("errors.field", contains("district"));
        as(SHELTER)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("district", "170102", "dutyPhone", "082 111 111"))
                .put(API + "/" + shelter + "/contact")
                .then()
                .statusCode(200)
                .body("dutyPhone", equalTo("082 111 111"));
    }

    @Test
    void aStepSentAgainBecauseItsAnswerGotLostIsToldWhatItsFirstSendingDid() {
        String shelter = shelter(1);
        String stay = reserved(shelter, girl());
        String etag = read(POLICE, stay).getHeader("ETag");
        String key = UUID.randomUUID().toString();
        release(stay, etag, key, "OTRA_PLAZA").then().statusCode(200);
        Response again = release(stay, etag, key, "OTRA_PLAZA");
        again.then().statusCode(200).header("Idempotency-Replayed", "true").body("status", equalTo("RELEASED"));
        assertThat(again.getHeader("ETag")).isEqualTo(read(POLICE, stay).getHeader("ETag"));
        release(stay, etag, key, "ERROR_DE_REGISTRO").then().statusCode(412);
        release(stay, etag, UUID.randomUUID().toString(), "OTRA_PLAZA").then().statusCode(412);
        release(SHELTER, stay, etag, key, "OTRA_PLAZA").then().statusCode(412);
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM idempotency_key WHERE key = ? AND body LIKE '%RELEASED%'", key))
                .as("what was answered is kept sealed")
                .isZero();
    }

    private static Response release(String stay, String etag, String key, String reason) {
        return release(POLICE, stay, etag, key, reason);
    }

    private static Response release(String user, String stay, String etag, String key, String reason) {
        return as(user).contentType(ContentType.JSON)
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", reason))
                .post(API + "/" + stay + "/release");
    }

    @Test
    void bedsThatAreTakenCannotBeClosed() {
        String shelter = shelter(2);
        reserved(shelter, girl());
        reserved(shelter, girl());
        String etag = read("admin", shelter).getHeader("ETag");
        as("admin")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("capacity", 1))
                .put(API + "/" + shelter + "/capacity")
                .then()
                .statusCode(409)
                .body("type", endsWith("beds-taken"));
        as(SHELTER)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("capacity", 4))
                .put(API + "/" + shelter + "/capacity")
                .then()
                .statusCode(200)
                .body("free", equalTo(2));
    }

    /** It counts how many are taken, not which. */
    @Test
    void freeBedsAreClosedThoughTheLastOneIsTaken() {
        String shelter = shelter(3);
        String first = reserved(shelter, girl());
        String last = reserved(shelter, girl());
        release(first, read(POLICE, first).getHeader("ETag"), UUID.randomUUID().toString(), "OTRA_PLAZA")
                .then()
                .statusCode(200);
        resized(shelter, 1).body("free", equalTo(0));
        reserve(shelter, girl(), 0).then().statusCode(409).body("type", endsWith("no-vacancy"));
        resized(shelter, 2).body("free", equalTo(1));
        reserved(shelter, girl());
        reserve(shelter, girl(), 0).then().statusCode(409).body("type", endsWith("no-vacancy"));
        read(POLICE, last).then().statusCode(200);
    }

    private static ValidatableResponse resized(String shelter, int capacity) {
        return as(SHELTER)
                .contentType(ContentType.JSON)
                .header("If-Match", read(SHELTER, shelter).getHeader("ETag"))
                .body(Map.of("capacity", capacity))
                .put(API + "/" + shelter + "/capacity")
                .then()
                .statusCode(200);
    }

    @Test
    void aShelterIsWhatItsInstitutionSays() {
        Map<String, Object> nobody = shelterOf(1);
        nobody.put("women", false);
        create("admin", "shelters", nobody).then().statusCode(400);
        Map<String, Object> unknown = shelterOf(1);
        unknown.put("unit", "OTRA");
        create("admin", "shelters", unknown).then().statusCode(422).body("errors.field", contains("unit"));
        reserve(shelter(1), girl(), 0).then().statusCode(201);
        create(POLICE, shelter(1) + "/stays", Map.of("personCode", girl(), "sex", "MUJER", "age", 30, "children", 0))
                .then()
                .statusCode(422)
                .body("type", endsWith("profile-does-not-fit"));
    }

    @Test
    void twoPlacesOfOnePersonAreShownToBothSheltersUntilOneEnds() {
        String one = girl();
        String two = girl();
        String here = reserved(shelter(2), one);
        String there = accepted(shelter(2), two);
        moved(SHELTER, here, "occupy", Map.of());
        read(SHELTER, here).then().body("doubled", is(false));
        registry.merges(one, two);
        read(SHELTER, here).then().body("doubled", is(true));
        read(SHELTER, there).then().body("doubled", is(true));
        read(SHELTER, "notices?limit=200")
                .then()
                .body(
                        "items.findAll { it.topic == 'StayDoubled' }.recordId",
                        hasItems(here.substring("stays/".length()), there.substring("stays/".length())));
        moved(SHELTER, there, "release", Map.of("reason", "PLAZA_DUPLICADA"));
        read(SHELTER, here).then().body("doubled", is(false));
    }
}
