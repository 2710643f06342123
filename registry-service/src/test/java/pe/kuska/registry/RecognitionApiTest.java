package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class RecognitionApiTest {

    private final Api steward = Api.as("identidad.mininter");
    private final Api auditor = Api.as("auditora.dp");

    private static String freshVersion() {
        return "prueba-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Response propose(String version, double automatic, double review) {
        return steward.request()
                .body(Map.of(
                        "version",
                        version,
                        "thresholds",
                        Map.of("automatic", automatic, "review", review, "agreesWithAll", -5),
                        "reason",
                        "Menos por revisar"))
                .post("/recognition/models");
    }

    @Test
    void aProposedModelIsKeptAndDoesNotDecide() {
        String version = freshVersion();
        String active = steward.get("/recognition/models").path("active");
        propose(version, 0.97, 0.3)
                .then()
                .statusCode(201)
                .body("version", equalTo(version))
                .body("active", equalTo(false));
        JsonPath listed = auditor.get("/recognition/models").jsonPath();
        assertThat(listed.getString("active")).isEqualTo(active);
        String proposed = "models.find { it.version == '" + version + "' }";
        assertThat(listed.getDouble(proposed + ".thresholds.automatic")).isEqualTo(0.97);
        assertThat(listed.getString(proposed + ".reason")).isEqualTo("Menos por revisar");
        assertThat(listed.getBoolean(proposed + ".active")).isFalse();
        assertThat(listed.getList("models.version", String.class)).contains("default-1");
        propose(version, 0.9, 0.3).then().statusCode(409);
        propose("default-1", 0.9, 0.3).then().statusCode(409);
    }

    @Test
    void zonesThatAreNotInOrderAreRefused() {
        propose(freshVersion(), 0.3, 0.9)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("thresholds.review"))
                .body("errors.rule", hasItem("zones-in-order"));
        propose(freshVersion(), 1, 0.2).then().statusCode(400).body("errors.field", hasItem("thresholds.automatic"));
        steward.get("/recognition/effect?automatic=0.9&review=0").then().statusCode(400);
    }

    @Test
    void theEffectOfThresholdsIsCountedFromDecisionsMade() {
        Api pnp = Api.as("registrador.pnp");
        PersonFixture known = PersonFixture.aVictim()
                .named("Ayelén", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                .bornOn(PersonFixture.freshBirth())
                .withDni(PersonFixture.freshDni());
        pnp.registered(CaseFixture.aComplaint().with(known));
        pnp.registered(CaseFixture.aComplaint().with(known)).body("persons[0].match", equalTo("LINKED"));

        JsonPath today = auditor.get("/recognition/effect").jsonPath();
        assertThat(today.getLong("automatic")).isPositive();
        assertThat(today.getDouble("expectedPrecision")).isBetween(today.getDouble("automaticFrom"), 1.0);
        assertThat(today.getLong("automatic") + today.getLong("reviews") + today.getLong("newPersons"))
                .isEqualTo(today.getLong("decisions"));
        assertThat(today.getList("histogram.decisions", Long.class).stream()
                        .mapToLong(Number::longValue)
                        .sum())
                .isEqualTo(today.getLong("compared"));
        JsonPath stricter = steward.get("/recognition/effect?automatic=0.9999999&review=0.9")
                .jsonPath();
        assertThat(stricter.getLong("automatic")).isLessThanOrEqualTo(today.getLong("automatic"));
    }

    @Test
    void aModelIsEstimatedFromTheRegisterWithoutAnybodyLabellingIt() {
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        String profile = clerk.profile(Map.of(
                "format",
                "CSV",
                "person",
                Map.of(
                        "sourceRecordId", "id",
                        "names.given", "nombres",
                        "names.firstSurname", "paterno",
                        "names.secondSurname", "materno",
                        "documents[0].type", Map.of("constant", "DNI"),
                        "documents[0].number", "dni",
                        "birthDate", "nacimiento")));
        StringBuilder file = new StringBuilder("id,nombres,paterno,materno,dni,nacimiento\n");
        for (int i = 0; i < 150; i++) {
            String person = ",Ayelén," + PersonFixture.freshSurname() + "," + PersonFixture.freshSurname() + ","
                    + PersonFixture.freshDni() + "," + PersonFixture.freshBirth() + "\n";
            file.append("una-")
                    .append(i)
                    .append(person)
                    .append("otra-")
                    .append(i)
                    .append(person);
        }
        clerk.load(profile, file.toString());

        String version = freshVersion();
        JsonPath estimated = steward.request()
                .body(Map.of("version", version, "estimate", true, "reason", "Con lo registrado hasta hoy"))
                .post("/recognition/models")
                .then()
                .statusCode(201)
                .body("active", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(estimated.getDouble("estimatedFrom.ofOnePerson")).isGreaterThan(100);
        assertThat(estimated.getLong("estimatedFrom.strangers")).isPositive();
        assertThat(estimated.getDouble("thresholds.automatic")).isEqualTo(0.95);

        JsonPath numbers = auditor.get("/recognition/models/" + version).jsonPath();
        String birth = "findings.find { it.finding == 'BIRTH_SAME' }";
        assertThat(numbers.getDouble(birth + ".bits")).isPositive();
        assertThat(numbers.getDouble(birth + ".same")).isGreaterThan(0.5);
        assertThat(numbers.getString(birth + ".explanation")).isEqualTo("La fecha de nacimiento es la misma.");
        assertThat(numbers.getList("surnames.agreement", String.class)).contains("SAME", "SLIP");
        auditor.get("/recognition/models/nunca-hubo").then().statusCode(404);
    }

    @Test
    void aProposalThatChangesNothingIsRefused() {
        steward.request()
                .body(Map.of("version", freshVersion(), "reason", "Porque sí"))
                .post("/recognition/models")
                .then()
                .statusCode(400)
                .body("errors.rule", hasItem("nothing-new"));
    }
}
