package pe.kuska.tracking.followup.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;
import static pe.kuska.tracking.Requests.timeline;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class GetTimelineApiTest {

    @Inject
    Registry registry;

    @Inject
    SettableClock clock;

    @Test
    void showsTheCasesOfTwoInstitutionsOnOnePath() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String folder = registry.registers("MPFN", "FISTRAP", person);
        timeline("registrador.pnp", person)
                .then()
                .statusCode(200)
                .body("personCode", equalTo(person))
                .body("requestedCode", nullValue())
                .body("stage", equalTo("I_ATENCION"))
                .body("status", equalTo("PRESUMED"))
                .body("entries.type", contains("CaseRegistered", "CaseRegistered"))
                .body("entries.institution", containsInAnyOrder("PNP", "MPFN"))
                .body("entries.find { it.institution == 'MPFN' }.caseCode", equalTo(folder))
                .body("entries.find { it.institution == 'MPFN' }.unit", equalTo("FISTRAP"))
                .body(
                        "entries.find { it.institution == 'PNP' }.summary",
                        equalTo("Policía Nacional (DIRCTPTIM) registró una denuncia."))
                .body("entries[0].occurredAt", equalTo("2026-03-01T10:00:00Z"))
                .body("entries[0].recordedAt", not(equalTo("2026-03-01T10:00:00Z")))
                .body("owed.action", contains("HAND_ON"));
    }

    @Test
    void theSecondInstitutionSeesTheSame() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        registry.registers("MPFN", "FISTRAP", person);
        timeline("fiscal.mp", person).then().statusCode(200).body("entries", hasSize(2));
    }

    @Test
    void aUnitThatAcceptedAReferralSeesThePath() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String referral = sent("registrador.pnp", person);
        timeline("gestora.cem", person).then().statusCode(404);
        step("gestora.cem", referral, "accept").then().statusCode(200);
        timeline("gestora.cem", person)
                .then()
                .statusCode(200)
                .body(
                        "entries.type",
                        contains("CaseRegistered", "ReferralSent", "ReferralReceived", "ReferralAccepted"))
                .body("entries[1].referralId", equalTo(referral))
                .body(
                        "entries[1].summary",
                        equalTo("Policía Nacional (DIRCTPTIM) derivó a la persona a MIMP (Centro Emergencia Mujer)."
                                + " Motivo: atención integral."));
    }

    @Test
    void showsWhatIsOwedAndWhenItIsOverdue() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        String referral = sent("registrador.pnp", person);
        timeline("registrador.pnp", person)
                .then()
                .body("owed", hasSize(1))
                .body("owed[0].action", equalTo("RECEIVE"))
                .body("owed[0].institution", equalTo("MIMP"))
                .body("owed[0].unit", equalTo("CEM"))
                .body("owed[0].referralId", equalTo(referral))
                .body("owed[0].deadline.overdue", is(false))
                .body("owed[0].deadline.note", equalTo("plazo referencial"));
        clock.later(
                Duration.ofHours(25),
                () -> timeline("registrador.pnp", person)
                        .then()
                        .statusCode(200)
                        .body("owed[0].deadline.overdue", is(true)));
    }

    @Test
    void anAbsorbedCodeShowsTheSurvivorsPathUntilTheMergeIsUndone() {
        String ana = registry.victimOf("PNP", "DIRCTPTIM");
        String bea = Registry.newPerson();
        String folder = registry.registers("MPFN", "FISTRAP", bea);
        registry.merges(ana, bea);
        timeline("fiscal.mp", bea)
                .then()
                .statusCode(200)
                .body("personCode", equalTo(ana))
                .body("requestedCode", equalTo(bea))
                .body("otherCodes", contains(bea))
                .body("entries", hasSize(2));
        registry.splits(ana, bea);
        timeline("fiscal.mp", bea)
                .then()
                .statusCode(200)
                .body("personCode", equalTo(bea))
                .body("requestedCode", nullValue())
                .body("entries.caseCode", contains(folder));
        timeline("fiscal.mp", ana).then().statusCode(404);
        timeline("registrador.pnp", ana).then().statusCode(200).body("entries", hasSize(1));
    }

    @Test
    void theAuditorReadsAnyPath() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        timeline("auditora.dp", person).then().statusCode(200).body("entries", hasSize(1));
    }

    @Test
    void aCodeCanBeTypedWithoutItsDashesInLowerCase() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        timeline("registrador.pnp", person.toLowerCase(Locale.ROOT).replace("-", ""))
                .then()
                .statusCode(200)
                .body("personCode", equalTo(person));
    }

    @Test
    void whatIsOutsideTheMandateLooksLikeWhatDoesNotExist() {
        String person = registry.victimOf("MPFN", "FISTRAP");
        var outside = timeline("registrador.pnp", person);
        var missing = timeline("registrador.pnp", Registry.newPerson());
        var nonsense = timeline("registrador.pnp", "JUANA-PEREZ");
        for (var answer : List.of(outside, missing, nonsense)) {
            answer.then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:not-found"))
                    .body("title", notNullValue())
                    .body("errors", nullValue());
        }
        assertThat(nonsense.asString()).doesNotContain("JUANA");
    }

    @Test
    void readingAndBeingDeniedAreOnRecord() {
        String person = registry.victimOf("PNP", "DIRCTPTIM");
        timeline("registrador.pnp", person).then().statusCode(200);
        timeline("fiscal.mp", person).then().statusCode(404);
        as("auditora.dp")
                .get(API + "/audit?subjectType=person&subjectId={person}", person)
                .then()
                .statusCode(200)
                .body("items.action", contains("DENIED_OUTSIDE_MANDATE", "READ_TIMELINE"))
                .body("items.institution", contains("MPFN", "PNP"))
                .body("items.outcome", contains("DENIED", "DONE"));
    }

    @Test
    void aRoleWithoutPartInCareIsRefused() {
        timeline("conductora.mininter", Registry.newPerson())
                .then()
                .statusCode(403)
                .contentType(containsString("problem+json"));
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(API + "/people/{person}/timeline", Registry.newPerson())
                .then()
                .statusCode(401)
                .contentType(containsString("problem+json"));
    }
}
