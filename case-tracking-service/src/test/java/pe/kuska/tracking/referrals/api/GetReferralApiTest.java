package pe.kuska.tracking.referrals.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referral;
import static pe.kuska.tracking.Requests.sent;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class GetReferralApiTest {

    @Inject
    Registry registry;

    private String id = "";

    @BeforeEach
    void aSentReferral() {
        id = sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrador.pnp", "investigador.pnp", "gestora.cem", "auditora.dp"})
    void bothUnitsAndTheAuditorSeeWhereItStands(String user) {
        referral(user, id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("id", equalTo(id))
                .body("status", equalTo("SENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestora.upe", "fiscal.mp", "udavit.mp", "operador.1818", "consul.rree"})
    void otherUnitsDoNotSeeThatItExists(String user) {
        referral(user, id).then().statusCode(404);
    }

    @Test
    void aDenialIsOnRecord() {
        referral("gestora.upe", id).then().statusCode(404);
        as("auditora.dp")
                .get(API + "/audit?subjectType=referral&subjectId={id}", id)
                .then()
                .body("items.action", hasItem("DENIED_OUTSIDE_MANDATE"));
    }

    @Test
    void whatIsNotThereOrNoIdIsNotFound() {
        referral("gestora.cem", UUID.randomUUID().toString()).then().statusCode(404);
        referral("gestora.cem", "no-es-un-id").then().statusCode(404);
    }

    @Test
    void otherRolesAreRefusedAndNobodyReadsWithoutAToken() {
        referral("enlace.mimp", id).then().statusCode(403);
        RestAssured.get(API + "/referrals/{id}", id).then().statusCode(401);
    }
}
