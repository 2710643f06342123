package pe.kuska.tracking.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.Requests;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class PlanApiTest {

    private static final String CEM = "gestora.cem";
    private static final String UDAVIT = "udavit.mp";
    private static final Map<String, Object> PERSON = Map.of("as", "PERSON", "heard", true);
    private static final Map<String, Object> MANAGER = Map.of("as", "CASE_MANAGER");
    private static final Map<String, Object> ENTITY = Map.of("as", "ENTITY");

    @Inject
    Records records;

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    private String person = "";
    private String plan = "";

    @BeforeEach
    void anOfferedPlan() {
        person = records.personAtCem();
        plan = "plans/" + created(CEM, "plans", Map.of("personCode", person, "kind", "PRI"));
    }

    private static Map<String, Object> goal(String area, String unit, String institution, @Nullable String id) {
        Map<String, Object> action = new HashMap<>();
        action.put("institution", institution);
        action.put("unit", unit);
        action.put("dueOn", LocalDate.now(PeruTime.ZONE).plusDays(20).toString());
        action.put("words", "acompañarla al trámite");
        if (id != null) {
            action.put("id", id);
        }
        return Map.of("area", area, "words", "tener documentos", "actions", List.of(action));
    }

    private Response write(List<Map<String, Object>> goals) {
        return as(CEM).contentType(ContentType.JSON)
                .header("If-Match", read(CEM, plan).getHeader("ETag"))
                .body(Map.of("place", "ORIGEN", "goals", goals))
                .put(API + "/" + plan + "/draft");
    }

    private void started() {
        moved(CEM, plan, "accept", Map.of("heard", true));
        write(List.of(
                        goal("IDENTIDAD_DOCUMENTOS", "CEM", "MIMP", null),
                        goal("LEGAL_REPARACION", "UDAVIT", "MPFN", null)))
                .then()
                .statusCode(200);
        moved(CEM, plan, "signatures", PERSON);
        moved(CEM, plan, "signatures", MANAGER);
        moved(UDAVIT, plan, "signatures", ENTITY);
        moved(CEM, plan, "agree", Map.of());
        moved(CEM, plan, "start", Map.of());
    }

    @Test
    void isMadeWithThePersonSignedByAllAndFollowedUpToItsOutcome() {
        move(CEM, plan, "accept", Map.of()).then().statusCode(422).body("type", endsWith("person-not-heard"));
        started();
        read(CEM, plan)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("signatures.as", contains("PERSON", "CASE_MANAGER", "ENTITY"))
                .body("actions[0].goalWords", equalTo("tener documentos"))
                .body("followUps", hasSize(6));
        move(CEM, plan, "complete", Map.of("outcome", "REINTEGRADA_NUCLEO_FAMILIAR"))
                .then()
                .statusCode(422)
                .body("type", endsWith("follow-up-missing"));
        moved(CEM, plan, "follow-ups/1", Map.of("progress", "AVANZA", "note", "en casa"));
        read(CEM, plan).then().body("followUps[0].note", equalTo("en casa"));
        moved(CEM, plan, "complete", Map.of("outcome", "REINTEGRADA_NUCLEO_FAMILIAR"));
        timeline(CEM, person)
                .then()
                .body("stage", equalTo("III_REINTEGRACION"))
                .body(
                        "entries.type",
                        hasItems("PlanOffered", "PlanAccepted", "PlanAgreed", "PlanStarted", "PlanFollowedUp"))
                .body("entries[-1].summary", endsWith("concluyó el plan: reintegrada al núcleo familiar."));
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM plan_action WHERE position('trámite'::bytea IN sealed_text) > 0"))
                .isZero();
    }

    @Test
    void isNotAgreedWhileASignatureIsMissing() {
        moved(CEM, plan, "accept", Map.of("heard", true));
        move(CEM, plan, "agree", Map.of()).then().statusCode(422).body("type", endsWith("empty-plan"));
        write(List.of(goal("LEGAL_REPARACION", "UDAVIT", "MPFN", null))).then().statusCode(200);
        moved(CEM, plan, "signatures", PERSON);
        moved(CEM, plan, "signatures", MANAGER);
        move(CEM, plan, "agree", Map.of()).then().statusCode(422).body("type", endsWith("plan-signature-missing"));
        move("gestora.upe", plan, "signatures", ENTITY).then().statusCode(404);
    }

    @Test
    void everyVersionIsKeptAndWhatChangedIsTold() {
        started();
        String kept = read(CEM, plan).path("actions[0].id");
        String dropped = read(CEM, plan).path("actions[1].id");
        write(List.of(goal("SALUD_MENTAL", "CSMC", "MINSA", null))).then().statusCode(409);
        moved(CEM, plan, "review", Map.of("reason", "REVISION_PERIODICA"));
        write(List.of(goal("EDUCACION", "CEM", "MIMP", kept), goal("SALUD_MENTAL", "CEM", "MIMP", null)))
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(2));
        move(CEM, plan, "resume", Map.of()).then().statusCode(422);
        read(CEM, plan + "?version=1")
                .then()
                .body("actions.area", contains("IDENTIDAD_DOCUMENTOS", "LEGAL_REPARACION"));
        read(CEM, plan + "/difference?from=1&to=2")
                .then()
                .body("changed", contains(kept))
                .body("removed", contains(dropped))
                .body("added", hasSize(1));
        moved(CEM, plan, "signatures", PERSON);
        moved(CEM, plan, "signatures", MANAGER);
        moved(CEM, plan, "resume", Map.of());
    }

    @Test
    void aCommittedUnitSeesAndDoesItsOwnActionsOnlyAndIsReminded() {
        started();
        read(UDAVIT, plan).then().statusCode(200).body("actions.area", contains("LEGAL_REPARACION"));
        String own = read(UDAVIT, plan).path("actions[0].id");
        String others = read(CEM, plan).path("actions[0].id");
        read(UDAVIT, "deadlines?limit=200")
                .then()
                .body("items.find { it.recordId == '" + own + "' }.planId", equalTo(plan.substring("plans/".length())));
        reminders.after(Duration.ofDays(22));
        assertThat(toldOf(own)).first().isEqualTo("PlanActionDue MPFN/UDAVIT");
        move(UDAVIT, plan, "actions/" + others + "/done", Map.of()).then().statusCode(404);
        moved(UDAVIT, plan, "actions/" + own + "/done", Map.of());
        int told = toldOf(own).size();
        reminders.after(Duration.ofDays(60));
        assertThat(toldOf(own)).hasSize(told);
        read(UDAVIT, plan).then().body("actions[0].done", is(true));
    }

    @Test
    void aUnitThatCaresForHerSeesTheWholePlanThoughItIsCommittedToAPart() {
        started();
        read(UDAVIT, plan).then().body("actions", hasSize(1));
        Map<String, Object> referral = Requests.referralOf(person);
        referral.put("toInstitution", "MPFN");
        referral.put("toUnit", "UDAVIT");
        String sent =
                Requests.send(CEM, referral).then().statusCode(201).extract().path("id");
        Requests.step(UDAVIT, sent, "accept").then().statusCode(200);
        read(UDAVIT, plan).then().body("actions", hasSize(2));
    }

    /** Whatever else happens to the plan meanwhile: a reminder of the same day is told once. */
    @Test
    void whatIsLateIsNotToldAgainWhenThePlanGoesOn() {
        started();
        String own = read(UDAVIT, plan).path("actions[0].id");
        String id = plan.substring("plans/".length());
        reminders.after(Duration.ofDays(33));
        List<String> toldOfAction = toldOf(own);
        assertThat(toldOfAction).contains("PlanActionDue MPFN/UDAVIT");
        assertThat(toldOf(id)).containsExactly("FollowUpDue MIMP/CEM");

        moved(CEM, plan, "review", Map.of("reason", "CAMBIO_DE_SITUACION"));
        moved(CEM, plan, "resume", Map.of());
        reminders.after(Duration.ofDays(33));
        assertThat(toldOf(id)).hasSize(1);
        moved(CEM, plan, "follow-ups/1", Map.of("progress", "AVANZA"));
        reminders.after(Duration.ofDays(33));
        assertThat(toldOf(own)).isEqualTo(toldOfAction);
        assertThat(toldOf(id)).hasSize(1);

        moved(UDAVIT, plan, "actions/" + own + "/done", Map.of());
        moved(CEM, plan, "follow-ups/2", Map.of("progress", "AVANZA"));
        reminders.after(Duration.ofDays(60));
        assertThat(toldOf(own)).isEqualTo(toldOfAction);
    }

    @Test
    void followUpsAreRemindedOneAfterTheOther() {
        started();
        String id = plan.substring("plans/".length());
        reminders.after(Duration.ofDays(33));
        assertThat(toldOf(id)).containsExactly("FollowUpDue MIMP/CEM");
        moved(CEM, plan, "follow-ups/1", Map.of("progress", "AVANZA"));
        reminders.after(Duration.ofDays(35));
        assertThat(toldOf(id)).hasSize(1);
        moved(CEM, plan, "interrupt", Map.of("reason", "PERSONA_NO_UBICADA"));
        reminders.after(Duration.ofDays(400));
        assertThat(toldOf(id)).hasSize(1);
    }

    @Test
    void whoComesBackIsRecognisedUnderAnotherCodeToo() {
        started();
        create(CEM, "plans", Map.of("personCode", person, "kind", "PRI"))
                .then()
                .statusCode(409)
                .body("type", endsWith("plan-already-open"));
        moved(CEM, plan, "interrupt", Map.of("reason", "NUEVA_CAPTACION"));
        String again = records.personAtCem();
        registry.merges(again, person);
        create(CEM, "plans", Map.of("personCode", again, "kind", "PRI"))
                .then()
                .statusCode(201)
                .body("readmission", is(true))
                .body("previousId", equalTo(plan.substring("plans/".length())));
        read(CEM, "plans?personCode=" + again).then().body("items.status", hasItem("INTERRUPTED"));
    }

    @Test
    void whatWasScoredServesEveryUnitThatCares() {
        Map<String, Object> scores = new HashMap<>(Map.of(
                "personCode",
                person,
                "instrument",
                "VALORACION_INTEGRAL",
                "scores",
                Map.of("DOMINIO_SALUD", 3, "DOMINIO_SEGURIDAD", 2)));
        created(CEM, "evaluations", scores);
        read(CEM, "evaluations?personCode=" + person).then().body("items[0].scores.DOMINIO_SALUD", equalTo(3));
        read(UDAVIT, "evaluations?personCode=" + person).then().statusCode(404);
        scores.put("scores", Map.of("DOMINIO_SALUD", 9));
        create(CEM, "evaluations", scores).then().statusCode(422).body("errors.rule", contains("range"));
    }

    @Test
    void aDeclinedOfferSaysWhyAndThePoliceSeesNoPlan() {
        move(CEM, plan, "decline", Map.of()).then().statusCode(422);
        moved(CEM, plan, "decline", Map.of("reason", "NO_DESEA_PLAN"));
        read("registrador.pnp", plan).then().statusCode(404);
        read("auditora.dp", plan).then().statusCode(200).body("actions", equalTo(new ArrayList<>()));
        timeline("registrador.pnp", person).then().body("entries[-1].unit", nullValue());
    }

    @Test
    void whoDeclinedAPlanIsNotReadmittedByTheNext() {
        moved(CEM, plan, "decline", Map.of("reason", "NO_DESEA_PLAN"));
        String next = "plans/" + created(CEM, "plans", Map.of("personCode", person, "kind", "PRI"));
        read(CEM, next).then().body("previousId", nullValue());
    }
}
