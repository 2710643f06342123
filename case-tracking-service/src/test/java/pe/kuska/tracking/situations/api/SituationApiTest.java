package pe.kuska.tracking.situations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.referralOf;
import static pe.kuska.tracking.Requests.send;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Paths;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.Requests;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class SituationApiTest {

    private static final String UPE = "gestora.upe";
    private static final String UNPROTECTED = "DESPROTECCION_FAMILIAR_PROVISIONAL";
    private static final LocalDate TODAY = LocalDate.now(PeruTime.ZONE);

    @Inject
    Registry registry;

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    @Inject
    Paths paths;

    private String child = "";
    private String situation = "";

    @BeforeEach
    void aUpeBeginsToDetermineTheSituationOfAChild() {
        child = records.personAtUpe();
        situation = "child-situations/" + created(UPE, "child-situations", Map.of("personCode", child));
    }

    private String id() {
        return situation.substring("child-situations/".length());
    }

    private static Map<String, Object> found(String outcome) {
        return new HashMap<>(Map.of("outcome", outcome, "determinedOn", TODAY.toString()));
    }

    private static Map<String, Object> shelterBody() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "CARE_TRATA",
                "name", "Espacio " + UUID.randomUUID(),
                "institution", "MIMP",
                "unit", "CAR",
                "department", "15",
                "capacity", 5));
        body.putAll(Map.of("women", true, "men", true, "minAge", 0, "maxAge", 99, "withChildren", true));
        return body;
    }

    private ValidatableResponse readIt() {
        return read(UPE, situation).then().statusCode(200);
    }

    private static String referredToShelter(String user, String person) {
        Map<String, Object> referral = referralOf(person);
        referral.put("toUnit", "CAR");
        return send(user, referral).then().statusCode(201).extract().path("id");
    }

    @Test
    void whatIsNotDeterminedInTimeIsToldToTheUnitAndThenToItsMinistry() {
        readIt().body("status", equalTo("OPEN"))
                .body("deadline.rule", equalTo("SITUATION_DETERMINATION v1"))
                .body("deadline.note", equalTo("plazo referencial"));
        timeline(UPE, child).then().body("owed.action", hasItem("DETERMINE"));
        reminders.after(Duration.ofHours(23));
        assertThat(toldOf(id())).isEmpty();
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id())).containsExactly("SituationOverdue MIMP/UPE");
        List<String> due = read(UPE, "deadlines?limit=200").path("items.recordId");
        assertThat(due).contains(id());
        reminders.after(Duration.ofHours(37));
        assertThat(toldOf(id())).containsExactly("SituationOverdue MIMP/UPE", "SituationOverdue MIMP/");
        List<String> ofMinistry =
                read("supervisora.mimp", "deadlines?limit=200").path("items.recordId");
        assertThat(ofMinistry).contains(id());
        List<String> toldMinistry =
                read("supervisora.mimp", "notices?limit=200").path("items.recordId");
        assertThat(toldMinistry).contains(id());
        read("supervisora.mimp", situation).then().statusCode(404);
        moved(UPE, situation, "determine", found("RIESGO_DESPROTECCION_FAMILIAR"));
        reminders.after(Duration.ofDays(10));
        assertThat(toldOf(id())).hasSize(2);
        readIt().body("status", equalTo("DETERMINED")).body("deadline", nullValue());
        List<String> owed = timeline(UPE, child).path("owed.action");
        assertThat(owed).doesNotContain("DETERMINE", "REFER_TO_SHELTER");
    }

    @Test
    void anUnprotectedChildIsOwedAShelterUntilSheIsReferredToOne() {
        Map<String, Object> found = found(UNPROTECTED);
        found.put("note", "No hay quien la cuide.");
        move(UPE, situation, "determine", found)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SHELTER"))
                .body("deadline.rule", equalTo("SHELTER_REFERRAL v1"))
                .body("note", nullValue());
        timeline(UPE, child).then().body("owed.action", hasItem("REFER_TO_SHELTER"));
        readIt().body("note", equalTo("No hay quien la cuide."));
        read("auditora.dp", situation).then().statusCode(200).body("note", nullValue());
        reminders.after(Duration.ofHours(25));
        reminders.after(Duration.ofHours(29));
        assertThat(toldOf(id())).containsExactly("ShelterReferralOverdue MIMP/UPE", "ShelterReferralOverdue MIMP/");
        send(UPE, referralOf(child)).then().statusCode(201);
        readIt().body("status", equalTo("AWAITING_SHELTER"));
        String referral = referredToShelter(UPE, child);
        readIt().body("status", equalTo("PLACED")).body("placedBy", equalTo(referral));
        reminders.after(Duration.ofDays(3));
        assertThat(toldOf(id())).hasSize(2);
        List<String> types = timeline(UPE, child).path("entries.type");
        assertThat(types).contains("SituationOpened", "SituationDetermined", "SituationPlaced");
        List<String> owed = timeline(UPE, child).path("owed.action");
        assertThat(owed).doesNotContain("REFER_TO_SHELTER");
    }

    @Test
    void herArrivalAtAShelterPlacesHerToo() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        String shelter = created("admin", "shelters", shelterBody());
        String stay = created(
                UPE,
                "shelters/" + shelter + "/stays",
                Map.of("personCode", child, "sex", "MUJER", "age", 15, "children", 0));
        moved("gestora.car", "stays/" + stay, "accept", Map.of());
        readIt().body("status", equalTo("AWAITING_SHELTER"));
        moved("gestora.car", "stays/" + stay, "occupy", Map.of());
        readIt().body("status", equalTo("PLACED")).body("placedBy", equalTo(stay));
        List<String> noticed = read(UPE, "notices?limit=200").path("items.topic");
        assertThat(noticed).contains("SituationPlaced");
    }

    @Test
    void whoeverIsInAShelterAlreadyIsOwedNone() {
        referredToShelter("registrador.pnp", child);
        move(UPE, situation, "determine", found(UNPROTECTED))
                .then()
                .statusCode(200)
                .body("status", equalTo("PLACED"));
        reminders.after(Duration.ofDays(3));
        assertThat(toldOf(id())).isEmpty();
    }

    @Test
    void itFollowsTheChildThroughAMerge() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        String same = registry.victimOf("PNP", "DIRCTPTIM");
        registry.merges(same, child);
        read(UPE, "child-situations?personCode=" + same).then().body("items.id", contains(id()));
        create(UPE, "child-situations", Map.of("personCode", same)).then().statusCode(409);
        referredToShelter("registrador.pnp", same);
        readIt().body("status", equalTo("PLACED"));
    }

    @Test
    void whoIsFoundToBeSomebodyInAShelterIsNotEscalated() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        String same = registry.victimOf("PNP", "DIRCTPTIM");
        String referral = referredToShelter("registrador.pnp", same);
        readIt().body("status", equalTo("AWAITING_SHELTER"));
        registry.merges(same, child);
        reminders.after(Duration.ofHours(25));
        readIt().body("status", equalTo("PLACED")).body("placedBy", equalTo(referral));
        reminders.after(Duration.ofDays(3));
        assertThat(toldOf(id())).containsExactly("ShelterReferralOverdue MIMP/UPE");
    }

    @Test
    void aReferralThatTheShelterRejectedIsNoShelter() {
        String referral = referredToShelter("registrador.pnp", child);
        Requests.step("gestora.car", referral, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        moved(UPE, situation, "determine", found(UNPROTECTED));
        readIt().body("status", equalTo("AWAITING_SHELTER"));
        move(UPE, situation, "release", Map.of("reason", "NO_EXISTE")).then().statusCode(422);
        moved(UPE, situation, "release", Map.of("reason", "ACOGIMIENTO_FAMILIAR"));
        readIt().body("status", equalTo("DETERMINED"))
                .body("outcome", equalTo(UNPROTECTED))
                .body("reason", equalTo("ACOGIMIENTO_FAMILIAR"));
        reminders.after(Duration.ofDays(3));
        assertThat(toldOf(id())).isEmpty();
    }

    @Test
    void aShelterThatSendsHerBackLeavesHerOwedOneFromThatMoment() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        String referral = referredToShelter(UPE, child);
        readIt().body("status", equalTo("PLACED"));
        Requests.step("gestora.car", referral, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        readIt().body("status", equalTo("AWAITING_SHELTER"))
                .body("placedBy", nullValue())
                .body("deadline.rule", equalTo("SHELTER_AGAIN v1"));
        timeline(UPE, child)
                .then()
                .body("entries.type", hasItem("SituationShelterLost"))
                .body("owed.action", hasItem("REFER_TO_SHELTER"));
        timeline("registrador.pnp", child)
                .then()
                .body("entries.type", not(hasItem("SituationShelterLost")))
                .body("owed.action", not(hasItem("REFER_TO_SHELTER")));
        List<String> noticed = read(UPE, "notices?limit=200").path("items.topic");
        assertThat(noticed).contains("SituationShelterLost");
        Requests.step(UPE, referral, "close", Map.of("reason", "SIN_UNIDAD_DISPONIBLE"))
                .then()
                .statusCode(200);
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id())).containsExactly("ShelterReferralOverdue MIMP/UPE");
        String another = referredToShelter(UPE, child);
        readIt().body("status", equalTo("PLACED")).body("placedBy", equalTo(another));
    }

    @Test
    void whoRunsAwayFromHerShelterIsOwedOneAgainAndWhoGoesHomeIsNot() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        stayed(child, "ABANDONO");
        readIt().body("status", equalTo("AWAITING_SHELTER"));
        stayed(child, "REINTEGRACION_FAMILIAR");
        readIt().body("status", equalTo("PLACED"));
        send(UPE, referralOf(child)).then().statusCode(201);
        readIt().body("status", equalTo("PLACED"));
    }

    @Test
    void sheStaysPlacedWhereSheWasReferredWhenAnotherShelterCannotKeepHer() {
        moved(UPE, situation, "determine", found(UNPROTECTED));
        referredToShelter(UPE, child);
        stayed(child, "ABANDONO");
        readIt().body("status", equalTo("PLACED"));
    }

    @Test
    void whoTurnsOutNotToBeTheOneInTheShelterIsOwedOne() {
        String same = registry.victimOf("PNP", "DIRCTPTIM");
        referredToShelter("registrador.pnp", same);
        registry.merges(same, child);
        moved(UPE, situation, "determine", found(UNPROTECTED));
        readIt().body("status", equalTo("PLACED"));
        registry.splits(same, child);
        paths.lookAtAll();
        readIt().body("status", equalTo("AWAITING_SHELTER"));
    }

    private static void stayed(String person, String until) {
        String shelter = created("admin", "shelters", shelterBody());
        String stay = created(
                UPE,
                "shelters/" + shelter + "/stays",
                Map.of("personCode", person, "sex", "MUJER", "age", 15, "children", 0));
        moved("gestora.car", "stays/" + stay, "accept", Map.of());
        moved("gestora.car", "stays/" + stay, "occupy", Map.of());
        moved("gestora.car", "stays/" + stay, "leave", Map.of("reason", until));
    }

    @Test
    void thePoliceSeesThatItWasEvaluatedAndNotWhatWasFound() {
        Map<String, Object> found = found(UNPROTECTED);
        found.put("note", "Nadie la cuida.");
        moved(UPE, situation, "determine", found);
        moved(UPE, situation, "release", Map.of("reason", "ACOGIMIENTO_FAMILIAR"));
        ValidatableResponse seen = timeline("registrador.pnp", child).then().statusCode(200);
        seen.body("entries.type", hasItem("SituationOpened"))
                .body("entries.type", hasItem("SituationDetermined"))
                .body("entries.type", not(hasItem("SituationReleased")))
                .body("owed.action", not(hasItem("REFER_TO_SHELTER")));
        assertThat(seen.extract().asString())
                .doesNotContain(UNPROTECTED, "desprotección", "ACOGIMIENTO_FAMILIAR", "acogida", id());
        read("registrador.pnp", situation).then().statusCode(403);
        read("fiscal.mp", "child-situations?personCode=" + child).then().statusCode(403);
        assertThat(TestDatabase.current()
                        .rows("SELECT data::text AS data FROM outbox_event WHERE data ->> 'recordId' = ?", id()))
                .hasSize(3)
                .noneSatisfy(row -> assertThat(String.valueOf(row.get("data"))).contains(UNPROTECTED));
    }

    @Test
    void theMeasureGrantedWithItIsOneOfTheUpeForTheSameChild() {
        String ofUpe = created(UPE, "protection-measures", measure(child, "UPE_MIMP"));
        for (String other : List.of(
                created(UPE, "protection-measures", measure(child, "FISCALIA")),
                created(UPE, "protection-measures", measure(records.personAtUpe(), "UPE_MIMP")))) {
            Map<String, Object> found = found(UNPROTECTED);
            found.put("measureId", other);
            move(UPE, situation, "determine", found).then().statusCode(422).body("errors.field", contains("measureId"));
        }
        Map<String, Object> found = found(UNPROTECTED);
        found.put("measureId", ofUpe);
        moved(UPE, situation, "determine", found);
        readIt().body("measureId", equalTo(ofUpe));
    }

    private static Map<String, Object> measure(String person, String authority) {
        return Map.of(
                "personCode",
                person,
                "kind",
                "ACOGIMIENTO_RESIDENCIAL",
                "legalBasis",
                "DLEG_1297",
                "authority",
                authority,
                "grantedOn",
                TODAY.toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        create(UPE, "child-situations", Map.of("personCode", child))
                .then()
                .statusCode(409)
                .body("type", notNullValue());
        create("gestora.cem", "child-situations", Map.of("personCode", records.personAtCem()))
                .then()
                .statusCode(403);
        create(UPE, "child-situations", Map.of("personCode", records.personAtCem()))
                .then()
                .statusCode(404);
        Map<String, Object> ahead = found(UNPROTECTED);
        ahead.put("determinedOn", TODAY.plusDays(1).toString());
        move(UPE, situation, "determine", ahead).then().statusCode(422).body("errors.field", contains("determinedOn"));
        move(UPE, situation, "determine", found("OTRA_COSA"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("outcome"));
        move(UPE, situation, "release", Map.of("reason", "ACOGIMIENTO_FAMILIAR"))
                .then()
                .statusCode(409);
        Requests.as(UPE)
                .contentType(ContentType.JSON)
                .body(found(UNPROTECTED))
                .post(Requests.API + "/" + situation + "/determine")
                .then()
                .statusCode(428);
        move(UPE, situation, "withdraw", Map.of()).then().statusCode(422);
        moved(UPE, situation, "withdraw", Map.of("reason", "ABIERTA_POR_ERROR"));
        move(UPE, situation, "determine", found(UNPROTECTED)).then().statusCode(409);
        created(UPE, "child-situations", Map.of("personCode", child));
    }
}
