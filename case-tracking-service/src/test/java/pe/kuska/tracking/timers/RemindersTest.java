package pe.kuska.tracking.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referral;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class RemindersTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @Inject
    TimersConfig config;

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    @Inject
    FireTimers fireTimers;

    @Inject
    SettableClock clock;

    private String person = "";
    private String id = "";

    @BeforeEach
    void aSentReferral() {
        person = registry.victimOf("PNP", "DIRCTPTIM");
        id = sent("registrador.pnp", person);
    }

    private Response reroute(String unit) {
        return reroute(Map.of("toInstitution", "MIMP", "toUnit", unit, "reason", "SIN_RESPUESTA", "consent", "GIVEN"));
    }

    private Response reroute(Map<String, String> elsewhere) {
        return as("registrador.pnp")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", referral("registrador.pnp", id).getHeader("ETag"))
                .body(elsewhere)
                .post(API + "/referrals/{id}/reroute", id);
    }

    @Test
    void nothingIsSaidBeforeTheTimeHasCome() {
        reminders.after(Duration.ofHours(23));
        assertThat(toldOf(id)).isEmpty();
    }

    @Test
    void whatIsLateClimbsTheLadderUntilSomebodyActs() {
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id)).containsExactly("ReferralOverdue MIMP/CEM");
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id)).hasSize(1);
        reminders.after(Duration.ofHours(49));
        assertThat(toldOf(id)).last().isEqualTo("ReferralOverdue PNP/DIRCTPTIM");
        reminders.after(Duration.ofHours(24 + 24 + 48 + 1));
        assertThat(toldOf(id)).last().isEqualTo("ReferralOverdue MININTER/DDF");
        reminders.after(Duration.ofHours(24 + 24 + 48 + 48 + 1));
        assertThat(toldOf(id)).hasSize(4);
        step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        reminders.after(Duration.ofHours(24 + 24 + 48 + 48 + 48 + 1));
        assertThat(toldOf(id).subList(4, toldOf(id).size()))
                .as("now the sender owes the person another unit")
                .first()
                .isEqualTo("ReferralOverdue PNP/DIRCTPTIM");
    }

    @Test
    void whoAnsweredInTimeHearsNothing() {
        step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        step("registrador.pnp", id, "close", Map.of("reason", "SIN_UNIDAD_DISPONIBLE"))
                .then()
                .statusCode(200);
        reminders.after(Duration.ofDays(400));
        assertThat(toldOf(id)).isEmpty();
    }

    @Test
    void aClockThatJumpsAYearAheadAndBackBringsEachReminderOnce() {
        reminders.after(Duration.ofDays(365));
        assertThat(toldOf(id))
                .containsExactly(
                        "ReferralOverdue MIMP/CEM", "ReferralOverdue PNP/DIRCTPTIM", "ReferralOverdue MININTER/DDF");
        reminders.fireAll();
        reminders.after(Duration.ofDays(365));
        assertThat(toldOf(id)).hasSize(3);
    }

    @Test
    void eightWatchesAtOnceRemindOnce() throws Exception {
        Callable<Integer> watch = () -> {
            reminders.fireAll();
            return 0;
        };
        clock.later(Duration.ofHours(25), () -> {
            try (var replicas = Executors.newFixedThreadPool(8)) {
                for (Future<Integer> each : replicas.invokeAll(Collections.nCopies(8, watch))) {
                    each.get();
                }
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(toldOf(id)).containsExactly("ReferralOverdue MIMP/CEM");
    }

    /** As the service is delivered; only that tests start the watch themselves. */
    private TimersConfig asDelivered() {
        Duration every = config.every();
        assertThat(every).as("what is late is seen within a minute").isLessThan(A_MINUTE);
        return new TimersConfig() {
            @Override
            public Duration every() {
                return every;
            }

            @Override
            public boolean enabled() {
                return true;
            }
        };
    }

    /** The watch has looked in vain and sleeps when the time comes. */
    private void watchWhileItBecomesLate(Duration late, int reminders) throws InterruptedException {
        TimerWatch watch = new TimerWatch(fireTimers, asDelivered());
        watch.start(new StartupEvent());
        try {
            await().during(Duration.ofSeconds(1)).until(() -> toldOf(id).size() == reminders - 1);
            clock.later(
                    late,
                    () -> await().atMost(A_MINUTE)
                            .untilAsserted(() -> assertThat(toldOf(id)).hasSize(reminders)));
        } finally {
            watch.stop(new ShutdownEvent());
        }
    }

    @Test
    void aWatchSeesByItselfWhatIsLateAndTheNextOneGoesOnWhereItStopped() throws Exception {
        watchWhileItBecomesLate(Duration.ofHours(25), 1);
        watchWhileItBecomesLate(Duration.ofHours(49), 2);
        assertThat(toldOf(id)).containsExactly("ReferralOverdue MIMP/CEM", "ReferralOverdue PNP/DIRCTPTIM");
    }

    @Test
    void aTimerThatCannotBeFiredHoldsUpNoOther() throws Exception {
        UUID broken = UUID.randomUUID();
        TestDatabase.current()
                .execute(
                        "INSERT INTO timer (id, kind, about_id, owing_institution, rule, due_at, fires_at, rung)"
                                + " VALUES (?, 'REFERRAL', ?, 'X', 'x', '2000-01-01Z', '2000-01-01Z', 99)",
                        broken,
                        broken);
        watchWhileItBecomesLate(Duration.ofHours(25), 1);
        TestDatabase.current().execute("DELETE FROM timer WHERE id = ?", broken);
    }

    @Test
    void aUnitInTimeCannotBePassedOverAndALateOneCan() {
        reroute("UPE").then().statusCode(409).body("type", endsWith("referral-not-yet-due"));
        clock.later(Duration.ofHours(25), () -> {
            String next = reroute("UPE")
                    .then()
                    .statusCode(201)
                    .body("previousId", equalTo(id))
                    .body("toUnit", equalTo("UPE"))
                    .extract()
                    .path("id");
            referral("registrador.pnp", id).then().body("status", equalTo("REROUTED"));
            timeline("registrador.pnp", person).then().body("owed.recordId", contains(next));
        });
    }

    /** She agreed to one unit: of another she is asked again. */
    @Test
    void theConsentToOneUnitIsNoneToAnother() {
        step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        Map<String, String> unasked = Map.of("toInstitution", "MIMP", "toUnit", "UPE", "reason", "UNIDAD_RECHAZO");
        reroute(unasked)
                .then()
                .statusCode(422)
                .body("type", endsWith("consent-missing"))
                .body("errors.field", contains("consent"));
        referral("registrador.pnp", id).then().body("status", equalTo("REJECTED"));
        Map<String, String> overridden = new HashMap<>(unasked);
        overridden.put("consent", "OVERRIDDEN");
        overridden.put("overrideReason", "RIESGO_VIDA_INTEGRIDAD");
        id = reroute(overridden)
                .then()
                .statusCode(201)
                .body("consent", equalTo("OVERRIDDEN"))
                .extract()
                .path("id");
        step("gestora.upe", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        reroute(Map.of("toInstitution", "MIMP", "toUnit", "CEM", "reason", "UNIDAD_RECHAZO"))
                .then()
                .statusCode(201)
                .body("consent", equalTo("OVERRIDDEN"))
                .body("overrideReason", equalTo("RIESGO_VIDA_INTEGRIDAD"));
    }

    @Test
    void aRejectedPersonIsOwedAnotherUnitAndWhatWasNotAnsweredCannotBeClosed() {
        step("registrador.pnp", id, "close", Map.of("reason", "SIN_UNIDAD_DISPONIBLE"))
                .then()
                .statusCode(409);
        step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        timeline("registrador.pnp", person)
                .then()
                .body("owed.action", contains("REROUTE"))
                .body("owed.institution", contains("PNP"));
        reroute("UPE").then().statusCode(201);
        timeline("registrador.pnp", person)
                .then()
                .body("owed.action", contains("RECEIVE"))
                .body("entries.type", hasItem("ReferralRerouted"));
    }
}
