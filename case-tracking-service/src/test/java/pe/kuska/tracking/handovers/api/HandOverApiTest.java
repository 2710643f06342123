package pe.kuska.tracking.handovers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class HandOverApiTest {

    private static final String POLICE = "registrador.pnp";

    @Inject
    Registry registry;

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    private String person = "";
    private String handOver = "";

    @BeforeEach
    void thePoliceGivesAPersonToUdavit() {
        person = registry.victimOf("PNP", "DIRCTPTIM");
        handOver = "hand-overs/" + created(POLICE, "hand-overs", to("MPFN", "UDAVIT"));
    }

    private Map<String, String> to(String institution, String unit) {
        return Map.of("personCode", person, "toInstitution", institution, "toUnit", unit, "notes", "sin lesiones");
    }

    @Test
    void bothSidesSignAndEachReceiptVouchesForTheOneBefore() {
        read(POLICE, handOver).then().body("receipt", nullValue()).body("notes", equalTo("sin lesiones"));
        timeline("udavit.mp", person).then().statusCode(404);
        moved("udavit.mp", handOver, "receive", Map.of());
        String receipt = read("udavit.mp", handOver).path("receipt");
        assertThat(receipt).hasSize(64);
        timeline("udavit.mp", person).then().statusCode(200);
        String second = "hand-overs/" + created("udavit.mp", "hand-overs", to("MIMP", "CEM"));
        moved("gestora.cem", second, "receive", Map.of());
        read("auditora.dp", "hand-overs?personCode=" + person)
                .then()
                .body("items.toUnit", contains("UDAVIT", "CEM"))
                .body("items.receiptHolds", everyItem(is(true)))
                .body("items[1].previousReceipts", contains(receipt));
        TestDatabase.current()
                .execute("UPDATE hand_over SET given_by = 'otra persona' WHERE id = ?::uuid", handOver.substring(11));
        read("auditora.dp", handOver).then().body("receiptHolds", is(false)).body("notes", nullValue());
    }

    @Test
    void whoIsNotSignedForIsNotForgotten() {
        String id = handOver.substring(11);
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id)).containsExactly("HandOverOverdue MPFN/UDAVIT");
        reminders.after(Duration.ofHours(37));
        assertThat(toldOf(id)).last().isEqualTo("HandOverOverdue PNP/DIRCTPTIM");
        moved("udavit.mp", handOver, "receive", Map.of());
        reminders.after(Duration.ofDays(30));
        assertThat(toldOf(id)).hasSize(2);
    }

    @Test
    void onlyTheUnitItIsForMaySignAndARefusalSaysWhy() {
        move("gestora.cem", handOver, "receive", Map.of()).then().statusCode(404);
        move("udavit.mp", handOver, "refuse", Map.of()).then().statusCode(422);
        moved("udavit.mp", handOver, "refuse", Map.of("reason", "SIN_CAPACIDAD"));
        move("udavit.mp", handOver, "receive", Map.of()).then().statusCode(409);
        create(POLICE, "hand-overs", to("MIMP", "NADIE"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("toUnit"));
        create(POLICE, "hand-overs", to("PNP", "DIRCTPTIM")).then().statusCode(422);
    }

    @Test
    void theNotesAreSignedToo() {
        moved("udavit.mp", handOver, "receive", Map.of());
        String id = handOver.substring(11);
        read("auditora.dp", handOver).then().body("receiptHolds", is(true));
        TestDatabase database = TestDatabase.current();
        byte[] kept = Objects.requireNonNull(
                (byte[]) database.rows("SELECT sealed_notes FROM hand_over WHERE id = ?::uuid", id)
                        .getFirst()
                        .get("sealed_notes"));
        database.execute("ALTER TABLE hand_over DISABLE TRIGGER only_resealed");
        try {
            database.execute("UPDATE hand_over SET sealed_notes = NULL WHERE id = ?::uuid", id);
            read("auditora.dp", handOver).then().body("receiptHolds", is(false));
            byte[] strange = {1, 2, 3, 4, 5, 6, 7, 8};
            database.execute("UPDATE hand_over SET sealed_notes = ? WHERE id = ?::uuid", strange, id);
            read("udavit.mp", handOver)
                    .then()
                    .statusCode(200)
                    .body("receiptHolds", is(false))
                    .body("notes", nullValue());
            database.execute("UPDATE hand_over SET sealed_notes = ? WHERE id = ?::uuid", kept, id);
            read("udavit.mp", handOver).then().body("receiptHolds", is(true)).body("notes", equalTo("sin lesiones"));
        } finally {
            database.execute("ALTER TABLE hand_over ENABLE TRIGGER only_resealed");
        }
    }

    @Test
    void onlyWhoHasHerGivesHerAndToOneUnitAtATime() {
        create(POLICE, "hand-overs", to("MIMP", "CEM"))
                .then()
                .statusCode(409)
                .body("type", endsWith("person-offered-already"));
        moved("udavit.mp", handOver, "receive", Map.of());
        create(POLICE, "hand-overs", to("MIMP", "CEM"))
                .then()
                .statusCode(409)
                .body("type", endsWith("person-not-in-custody"));
        created("udavit.mp", "hand-overs", to("MIMP", "CEM"));
    }

    @Test
    void theGiverTakesBackWhatNobodySignedFor() {
        move("udavit.mp", handOver, "withdraw", Map.of("reason", "OTRA_UNIDAD"))
                .then()
                .statusCode(404);
        move(POLICE, handOver, "withdraw", Map.of()).then().statusCode(422);
        moved(POLICE, handOver, "withdraw", Map.of("reason", "OTRA_UNIDAD"));
        read("udavit.mp", handOver).then().body("status", equalTo("WITHDRAWN")).body("reason", equalTo("OTRA_UNIDAD"));
        move("udavit.mp", handOver, "receive", Map.of()).then().statusCode(409);
        reminders.after(Duration.ofDays(3));
        assertThat(toldOf(handOver.substring(11))).isEmpty();
        timeline(POLICE, person).then().body("entries.type", hasItem("HandOverWithdrawn"));
        created(POLICE, "hand-overs", to("MIMP", "CEM"));
    }

    @Test
    void whoIsTakenInOnTheWayIsNoLongerBeingGiven() {
        String shelter = created("admin", "shelters", shelterOf());
        String stay = "stays/"
                + created(
                        POLICE,
                        "shelters/" + shelter + "/stays",
                        Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0));
        moved("gestora.car", stay, "occupy", Map.of());
        read("udavit.mp", handOver)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("reason", equalTo("RECIBIDA_POR_OTRA_UNIDAD"));
        created("gestora.car", "hand-overs", to("MPFN", "UDAVIT"));
    }

    @Test
    void whoIsReceivedElsewhereLeavesHerBed() {
        String shelter = created("admin", "shelters", shelterOf());
        String stay = takenIn(shelter, person);
        String given = "hand-overs/" + created("gestora.car", "hand-overs", to("MIMP", "CEM"));
        assertThat(vacancies(shelter)).isEqualTo(4);
        moved("gestora.cem", given, "receive", Map.of());
        assertThat(vacancies(shelter)).isEqualTo(5);
        read("gestora.car", stay)
                .then()
                .body("status", equalTo("LEFT"))
                .body("reason", equalTo("ENTREGA_A_OTRA_UNIDAD"));
        timeline("gestora.cem", person).then().body("entries.type", hasItem("StayEnded"));
        created("gestora.cem", "hand-overs", to("MIMP", "UPE"));
    }

    @Test
    void whoIsNotReceivedKeepsHerBed() {
        String shelter = created("admin", "shelters", shelterOf());
        String stay = takenIn(shelter, person);
        String refused = "hand-overs/" + created("gestora.car", "hand-overs", to("MIMP", "CEM"));
        moved("gestora.cem", refused, "refuse", Map.of("reason", "SIN_CAPACIDAD"));
        assertThat(vacancies(shelter)).isEqualTo(4);
        read("gestora.car", stay).then().body("status", equalTo("PRESENT"));
    }

    @Test
    void sheEitherLeavesTheBedOrIsReceivedButItIsFreedOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            String shelter = created("admin", "shelters", shelterOf());
            String shared = registry.victimOf("PNP", "DIRCTPTIM");
            String stay = takenIn(shelter, shared);
            String given = "hand-overs/" + created("gestora.car", "hand-overs", given(shared, "MIMP", "CEM"));
            List<Integer> answers = atOnce(List.of(
                    () -> move("gestora.cem", given, "receive", Map.of()).statusCode(),
                    () -> move("gestora.car", stay, "leave", Map.of("reason", "RETIRO_VOLUNTARIO"))
                            .statusCode()));
            assertThat(answers).contains(200).allMatch(answer -> answer == 200 || answer == 409 || answer == 412);
            assertThat(vacancies(shelter)).isEqualTo(5);
            read("gestora.car", stay).then().body("status", equalTo("LEFT"));
        }
    }

    @Test
    void theChainsOfTwoCodesOfOnePersonJoin() {
        String other = registry.victimOf("PNP", "DIRCTPTIM");
        String second = "hand-overs/" + created(POLICE, "hand-overs", given(other, "MIMP", "CEM"));
        moved("udavit.mp", handOver, "receive", Map.of());
        moved("gestora.cem", second, "receive", Map.of());
        String one = read("udavit.mp", handOver).path("receipt");
        String two = read("gestora.cem", second).path("receipt");
        registry.merges(person, other);
        create("udavit.mp", "hand-overs", to("MIMP", "UPE")).then().statusCode(409);
        String third = "hand-overs/" + created("gestora.cem", "hand-overs", given(other, "MIMP", "UPE"));
        moved("gestora.upe", third, "receive", Map.of());
        read("gestora.upe", third).then().body("previousReceipts", containsInAnyOrder(one, two));
        String fourth = "hand-overs/" + created("gestora.upe", "hand-overs", to("MIMP", "CAR"));
        moved("gestora.car", fourth, "receive", Map.of());
        String last = read("gestora.upe", third).path("receipt");
        read("auditora.dp", "hand-overs?personCode=" + person)
                .then()
                .body("items.receiptHolds", everyItem(is(true)))
                .body("items.find { it.toUnit == 'CAR' }.previousReceipts", contains(last));
    }

    @Test
    void ofTwoUnitsThatGiveHerAtOnceOneDoes() throws Exception {
        for (int round = 0; round < 5; round++) {
            String shared = records.personAtCem();
            List<Integer> answers = atOnce(List.of(
                    () -> create(POLICE, "hand-overs", given(shared, "MPFN", "UDAVIT"))
                            .statusCode(),
                    () -> create("gestora.cem", "hand-overs", given(shared, "MIMP", "UPE"))
                            .statusCode(),
                    () -> create(POLICE, "hand-overs", given(shared, "MIMP", "CAR"))
                            .statusCode(),
                    () -> create("gestora.cem", "hand-overs", given(shared, "MPFN", "UDAVIT"))
                            .statusCode()));
            assertThat(answers).containsOnlyOnce(201).contains(409);
            read("auditora.dp", "hand-overs?personCode=" + shared).then().body("items.status", contains("OFFERED"));
        }
    }

    @Test
    void ofTwoUnitsThatReceiveHerAtOnceOneHasHer() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = registry.victimOf("PNP", "DIRCTPTIM");
            String two = registry.victimOf("PNP", "DIRCTPTIM");
            String toUdavit = "hand-overs/" + created(POLICE, "hand-overs", given(one, "MPFN", "UDAVIT"));
            String toUpe = "hand-overs/" + created(POLICE, "hand-overs", given(two, "MIMP", "UPE"));
            registry.merges(one, two);
            List<Integer> answers = atOnce(List.of(
                    () -> move("udavit.mp", toUdavit, "receive", Map.of()).statusCode(),
                    () -> move("gestora.upe", toUpe, "receive", Map.of()).statusCode()));
            assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412);
            read("auditora.dp", "hand-overs?personCode=" + one)
                    .then()
                    .body("items.status", containsInAnyOrder("RECEIVED", "WITHDRAWN"));
        }
    }

    private static String takenIn(String shelter, String person) {
        String stay = "stays/"
                + created(
                        POLICE,
                        "shelters/" + shelter + "/stays",
                        Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0));
        moved("gestora.car", stay, "occupy", Map.of());
        return stay;
    }

    private static long vacancies(String shelter) {
        return (long) Objects.requireNonNull(TestDatabase.current()
                .rows("SELECT count(*) AS free FROM bed WHERE shelter_id = ?::uuid AND stay_id IS NULL", shelter)
                .getFirst()
                .get("free"));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        try (var units = Executors.newFixedThreadPool(requests.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : units.invokeAll(requests)) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static Map<String, String> given(String person, String institution, String unit) {
        return Map.of("personCode", person, "toInstitution", institution, "toUnit", unit);
    }

    private static Map<String, Object> shelterOf() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "CAR",
                "name", "Espacio " + UUID.randomUUID(),
                "institution", "MIMP",
                "unit", "CAR",
                "department", "15",
                "capacity", 5));
        body.putAll(Map.of("women", true, "men", true, "minAge", 0, "maxAge", 99, "withChildren", true));
        return body;
    }
}
