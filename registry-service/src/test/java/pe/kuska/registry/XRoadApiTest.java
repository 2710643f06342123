package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.testing.TestDatabase;

/** Calls that come through X-Road. */
@RegistryTest
class XRoadApiTest {

    private static final String USER = "PE99123456";

    private final Api admin = Api.as("admin");
    private final Api sistra = Api.asSystem("sistra");
    private final String member = "PRUEBA/GOB/" + UUID.randomUUID();
    private final String messageId = "M-" + UUID.randomUUID();

    @BeforeEach
    void theMemberIsTheProsecutors() {
        admin.request()
                .body(Map.of("client", member, "institution", "MPFN"))
                .put("/x-road-members")
                .then()
                .statusCode(200)
                .body("institution", equalTo("MPFN"));
    }

    private RequestSpecification message(Api caller, String client) {
        return caller.request()
                .header("X-Road-Client", client)
                .header("X-Road-Service", "PRUEBA/GOB/KUSKA/REGISTRO/cases/v1")
                .header("X-Road-Id", messageId)
                .header("X-Road-UserId", USER);
    }

    private List<Map<String, Object>> audited() {
        return TestDatabase.current()
                .rows(
                        "SELECT action, outcome, institution, details, request_id FROM audit_entry WHERE subject_id = ?",
                        messageId)
                .stream()
                .map(row -> Map.<String, Object>copyOf(row))
                .toList();
    }

    @Test
    void ofTheTokensInstitutionAreAcceptedAndOnRecordWithWhatTheyDo() {
        String requestId = "peticion-" + UUID.randomUUID();
        message(sistra, member + "/SISTRA")
                .header("X-Request-Id", requestId)
                .get("/cases")
                .then()
                .statusCode(200);
        assertThat(audited()).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .containsEntry("action", "X_ROAD_MESSAGE")
                    .containsEntry("outcome", "DONE")
                    .containsEntry("institution", "MPFN")
                    .containsEntry("request_id", requestId);
            assertThat(String.valueOf(entry.get("details")))
                    .contains(member + "/SISTRA", "PRUEBA/GOB/KUSKA/REGISTRO/cases/v1", "\"user\":")
                    .doesNotContain("99123456");
        });
    }

    @Test
    void keepTheSameUserUnderTheSamePseudonym() {
        message(sistra, member).get("/cases").then().statusCode(200);
        message(sistra, member).get("/cases").then().statusCode(200);
        assertThat(audited())
                .hasSize(2)
                .extracting(entry -> entry.get("details"))
                .containsOnly(audited().getFirst().get("details"));
    }

    @Test
    void ofAnotherInstitutionThanTheTokensAreRefused() {
        message(Api.asSystem("reta"), member)
                .get("/cases")
                .then()
                .statusCode(403)
                .body("type", endsWith("x-road-contradiction"));
        assertThat(audited())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("outcome", "DENIED").containsEntry("institution", "PNP"));
    }

    @Test
    void ofAMemberThatNobodyKnowsAreRefused() {
        message(sistra, "PRUEBA/GOB/NADIE")
                .get("/cases")
                .then()
                .statusCode(403)
                .body("type", endsWith("x-road-member-unknown"));
    }

    @Test
    void ofASubsystemGoBeforeItsMember() {
        admin.request()
                .body(Map.of("client", member + "/POLICIA", "institution", "PNP"))
                .put("/x-road-members")
                .then()
                .statusCode(200);
        message(Api.asSystem("reta"), member + "/POLICIA").get("/cases").then().statusCode(200);
        message(sistra, member + "/POLICIA").get("/cases").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Road-Client,PRUEBA/GOB",
        "X-Road-Client,PRUEBA/GOB/../etc",
        "X-Road-Client,PRUEBA/GOB//REGISTRO",
        "X-Road-Service,cases",
        "X-Road-Id,con espacios"
    })
    void thatAreNotWrittenAsXRoadDoesAreABadRequest(String header, String value) {
        RequestSpecification request = sistra.request();
        Map<String, String> headers = new HashMap<>(Map.of(
                "X-Road-Client", member, "X-Road-Service", "PRUEBA/GOB/KUSKA/REGISTRO/cases", "X-Road-Id", messageId));
        headers.put(header, value);
        request.headers(headers).get("/cases").then().statusCode(400).body("errors[0].field", equalTo(header));
    }

    @Test
    void withoutTheirClientAreCallsLikeAnyOther() {
        sistra.request().header("X-Road-Id", messageId).get("/cases").then().statusCode(200);
        assertThat(audited()).isEmpty();
    }

    @Test
    void areAdministratedByAdministrators() {
        sistra.request()
                .body(Map.of("client", member, "institution", "PNP"))
                .put("/x-road-members")
                .then()
                .statusCode(403);
        admin.request()
                .body(Map.of("client", member, "institution", "NADIE"))
                .put("/x-road-members")
                .then()
                .statusCode(400);
        admin.request()
                .queryParam("client", member)
                .delete("/x-road-members")
                .then()
                .statusCode(204);
        message(sistra, member).get("/cases").then().statusCode(403);
    }
}
