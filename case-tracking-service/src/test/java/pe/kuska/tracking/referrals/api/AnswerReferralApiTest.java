package pe.kuska.tracking.referrals.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referral;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.Requests;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class AnswerReferralApiTest {

    @Inject
    Registry registry;

    @Inject
    SettableClock clock;

    @Inject
    Reminders reminders;

    private String person = "";
    private String id = "";

    @BeforeEach
    void aSentReferral() {
        person = registry.victimOf("PNP", "DIRCTPTIM");
        id = sent("registrador.pnp", person);
    }

    @Nested
    class InOrder {

        @Test
        void aPersonIsReceivedAcceptedAttendedAndReturned() {
            step("gestora.cem", id, "receive").then().statusCode(200).body("status", equalTo("RECEIVED"));
            step("gestora.cem", id, "accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));
            step("gestora.cem", id, "attend").then().statusCode(200).body("status", equalTo("ATTENDED"));
            step("gestora.cem", id, "return", Map.of("reason", "ATENCION_CONCLUIDA"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETURNED"))
                    .body(
                            "steps.event",
                            contains(
                                    "ReferralSent",
                                    "ReferralReceived",
                                    "ReferralAccepted",
                                    "ReferralAttended",
                                    "ReferralReturned"))
                    .body("steps[4].reason", equalTo("ATENCION_CONCLUIDA"));
            timeline("registrador.pnp", person)
                    .then()
                    .body("entries.type", hasItems("ReferralReceived", "ReferralAttended", "ReferralReturned"))
                    .body("owed.action", contains("CLOSE"))
                    .body("owed.institution", contains("PNP"));
            step("registrador.pnp", id, "close", Map.of("reason", "ATENCION_CONCLUIDA"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"));
            timeline("registrador.pnp", person).then().body("owed", empty());
        }

        @Test
        void acceptingAtOnceRecordsReceptionToo() {
            step("gestora.cem", id, "accept")
                    .then()
                    .statusCode(200)
                    .body("steps.event", contains("ReferralSent", "ReferralReceived", "ReferralAccepted"));
            referral("registrador.pnp", id).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        }

        @Test
        void aRejectionSaysWhy() {
            step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REJECTED"));
            timeline("registrador.pnp", person)
                    .then()
                    .body(
                            "entries[-1].summary",
                            equalTo(
                                    "MIMP (Centro Emergencia Mujer) rechazó la derivación. Motivo: la unidad no tiene capacidad."));
            timeline("gestora.cem", person).then().statusCode(404);
        }

        @Test
        void everyStepIsOnRecord() {
            step("gestora.cem", id, "accept").then().statusCode(200);
            as("auditora.dp")
                    .get(API + "/audit?subjectType=referral&subjectId={id}", id)
                    .then()
                    .body("items.action", hasItems("REFERRAL_SENT", "REFERRAL_RECEIVED", "REFERRAL_ACCEPTED"));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"attend", "return", "keep", "give-up"})
        void aStepThatTheStateDoesNotAdmit(String action) {
            step("gestora.cem", id, action, Map.of("reason", "TRASLADO"))
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", endsWith("referral-step-not-allowed"));
        }

        @Test
        void aRejectionWithoutOrWithAnUnknownReason() {
            step("gestora.cem", id, "reject")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("reason-required"))
                    .body("errors.field", contains("reason"));
            step("gestora.cem", id, "reject", Map.of("reason", "PORQUE_SI"))
                    .then()
                    .statusCode(422)
                    .body("errors.rule", contains("code"));
            referral("gestora.cem", id).then().body("status", equalTo("SENT"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"receive", "accept", "reject", "attend", "return", "keep", "give-up"})
        void aStepThatDoesNotSayWhichVersionItSaw(String action) {
            as("gestora.cem")
                    .contentType(ContentType.JSON)
                    .post(API + "/referrals/{id}/{action}", id, action)
                    .then()
                    .statusCode(428);
        }

        @Test
        void aStepFromAnOldVersion() {
            String old = referral("gestora.cem", id).getHeader("ETag");
            step("gestora.cem", id, "receive").then().statusCode(200);
            as("gestora.cem")
                    .header("If-Match", old)
                    .post(API + "/referrals/{id}/accept", id)
                    .then()
                    .statusCode(412);
        }

        @ParameterizedTest
        @ValueSource(strings = {"receive", "accept", "reject", "attend", "return", "keep", "give-up"})
        void aStepOfAnotherUnitWhichLearnsNothing(String action) {
            as("gestora.upe")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .post(API + "/referrals/{id}/{action}", id, action)
                    .then()
                    .statusCode(404);
            as("gestora.upe")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .post(API + "/referrals/{id}/{action}", UUID.randomUUID(), action)
                    .then()
                    .statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"receive", "accept", "reject", "attend", "return", "keep", "give-up"})
        void aStepOfSomebodyWhoDoesNotCareForPeople(String action) {
            as("registrador.pnp")
                    .contentType(ContentType.JSON)
                    .post(API + "/referrals/{id}/{action}", id, action)
                    .then()
                    .statusCode(403);
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .post(API + "/referrals/{id}/{action}", id, action)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsToldThatItChanged() throws Exception {
        String etag = referral("gestora.cem", id).getHeader("ETag");
        Callable<Integer> accept = () -> as("gestora.cem")
                .header("If-Match", etag)
                .post(API + "/referrals/{id}/accept", id)
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(accept, accept, accept, accept));
            int accepted = 0;
            for (Future<Integer> answer : answers) {
                int status = answer.get();
                assertThat(status).isIn(200, 409, 412);
                accepted += status == 200 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
        referral("gestora.cem", id).then().body("steps", hasSize(3));
    }

    @Test
    void aReferralNobodyReceivesIsSeenToBeOverdue() {
        referral("gestora.cem", id).then().body("overdue", is(false));
        clock.later(
                Duration.ofHours(25),
                () -> referral("gestora.cem", id)
                        .then()
                        .body("overdue", is(true))
                        .body("deadline.rule", equalTo("REFERRAL_RECEPTION v1")));
    }

    @Nested
    class WhenThePersonNeverCame {

        @BeforeEach
        void theUnitAcceptedAndSaysSo() {
            step("gestora.cem", id, "accept").then().statusCode(200);
            step("gestora.cem", id, "give-up").then().statusCode(422).body("type", endsWith("reason-required"));
            step("gestora.cem", id, "give-up", Map.of("reason", "PERSONA_NO_LLEGO"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UNATTENDED"))
                    .body("deadline.rule", equalTo("REFERRAL_SEARCH v1"));
        }

        @Test
        void sheIsOnTheDeskOfWhoReferredHerAgainWithADeadline() {
            as("registrador.pnp")
                    .get(API + "/inbox/came-back?limit=200")
                    .then()
                    .body("items.find { it.id == '" + id + "' }.status", equalTo("UNATTENDED"))
                    .body("items.find { it.id == '" + id + "' }.reason", equalTo("PERSONA_NO_LLEGO"));
            timeline("registrador.pnp", person)
                    .then()
                    .body("owed.action", contains("REROUTE"))
                    .body("owed.institution", contains("PNP"))
                    .body("owed.deadline.rule", contains("REFERRAL_SEARCH v1"));
            reminders.after(Duration.ofDays(5));
            assertThat(toldOf(id)).first().isEqualTo("ReferralOverdue PNP/DIRCTPTIM");
        }

        @Test
        void sheIsReferredElsewhereOrTheReferralIsClosedWithAReason() {
            step("registrador.pnp", id, "close", Map.of("reason", "PERSONA_NO_UBICADA"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"));
            reminders.after(Duration.ofDays(30));
            assertThat(toldOf(id)).isEmpty();
        }
    }

    @Nested
    class WhenThePersonWasAttended {

        @BeforeEach
        void theUnitAttended() {
            step("gestora.cem", id, "accept").then().statusCode(200);
            step("gestora.cem", id, "attend")
                    .then()
                    .statusCode(200)
                    .body("deadline.rule", equalTo("REFERRAL_COUNTER_REFERRAL v1"))
                    .body("deadline.note", equalTo("plazo referencial"));
        }

        @Test
        void whoReferredDoesNotWaitForEver() {
            as("gestora.cem")
                    .get(API + "/inbox?limit=200&status=ATTENDED")
                    .then()
                    .body("items.id", hasItem(id));
            reminders.after(Duration.ofDays(30).plusHours(1));
            assertThat(toldOf(id)).containsExactly("ReferralOverdue MIMP/CEM");
            reminders.after(Duration.ofDays(32).plusHours(1));
            assertThat(toldOf(id)).last().isEqualTo("ReferralOverdue PNP/DIRCTPTIM");
        }

        @Test
        void theUnitAnswersThatSheStaysAndMayReturnHerLater() {
            step("gestora.cem", id, "keep").then().statusCode(200).body("status", equalTo("KEPT"));
            timeline("registrador.pnp", person).then().body("owed.action", not(hasItem("COUNTER_REFER")));
            reminders.after(Duration.ofDays(60));
            assertThat(toldOf(id)).isEmpty();
            step("gestora.cem", id, "return", Map.of("reason", "ATENCION_CONCLUIDA"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETURNED"));
        }
    }

    @Test
    void aChildIsOwedEverythingSoonerWhereverSheIsReferredNext() {
        Map<String, Object> body = Requests.referralOf(person);
        body.put("toUnit", "UPE");
        String child = Requests.send("registrador.pnp", body)
                .then()
                .statusCode(201)
                .body("deadline.rule", equalTo("CHILD_RECEPTION v1"))
                .extract()
                .path("id");
        step("gestora.upe", child, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200)
                .body("deadline.rule", equalTo("CHILD_NEW_UNIT v1"));
        timeline("registrador.pnp", person)
                .then()
                .body("owed.deadline.rule", containsInAnyOrder("CHILD_NEW_UNIT v1", "REFERRAL_RECEPTION v1"));
        reminders.after(Duration.ofHours(9));
        assertThat(toldOf(child)).containsExactly("ReferralOverdue PNP/DIRCTPTIM");
        Requests.send("registrador.pnp", Requests.referralOf(person))
                .then()
                .statusCode(201)
                .body("deadline.rule", equalTo("CHILD_RECEPTION v1"));
    }
}
