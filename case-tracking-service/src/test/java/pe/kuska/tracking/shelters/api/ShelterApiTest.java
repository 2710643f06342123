package pe.kuska.tracking.shelters.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class ShelterApiTest {

    private static final String POLICE = "registrador.pnp";
    private static final String SHELTER = "gestora.car";

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

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

    private static int free(String shelter) {
        return read(POLICE, shelter).path("free");
    }

    @Test
    void ofFiftyUnitsThatFightForTenBedsTenGetOneAndNeverAnEleventh() throws Exception {
        String shelter = shelter(10);
        List<Callable<Integer>> fight = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String person = girl();
            fight.add(() -> reserve(shelter, person, 0).statusCode());
        }
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
                                "SELECT count(*) FROM stay WHERE shelter_id = ?::uuid AND status = 'RESERVED'",
                                shelter.substring("shelters/".length())))
                .isEqualTo(10);
    }

    @Test
    void aBedAtTwoInTheMorningIsFoundByWhomItIsForTheNearestFirstWithoutAddresses() {
        String here = shelter(3);
        Map<String, Object> far = shelterOf(9);
        far.put("department", "04");
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
        String stay = reserved(shelter, person);
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
    void theAddressIsForWhoBringsSomebodyThereAndEveryReadingIsOnRecord() {
        String shelter = shelter(2);
        read(POLICE, shelter + "/address").then().statusCode(404);
        reserved(shelter, girl());
        read(POLICE, shelter + "/address").then().statusCode(200).body("address", equalTo("Calle de prueba 123"));
        read("gestora.cem", shelter + "/address").then().statusCode(404);
        read("auditora.dp", "audit?subjectId=" + shelter.substring("shelters/".length()))
                .then()
                .body("items.action", hasItem("READ_SHELTER_ADDRESS"));
        assertThat(
                        TestDatabase.current()
                                .count(
                                        "SELECT count(*) FROM shelter WHERE position('prueba 123'::bytea IN sealed_address) > 0"))
                .isZero();
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
}
