package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class AccessReportApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final String dni = PersonFixture.freshDni();
    private final String surname = PersonFixture.freshSurname();

    @Test
    void sheLearnsWhatEveryInstitutionHoldsAndWhoLooked() {
        String cuv = registeredTwice();
        pnp.request().queryParam("purpose", "ATENCION").get("/people/{cuv}/identity", cuv);
        Api.as("identidad.mininter")
                .request()
                .body(Map.of("purpose", "IDENTIFICACION", "documents", List.of(Map.of("type", "DNI", "number", dni))))
                .post("/people/search")
                .then()
                .statusCode(200);
        report(cuv, "en")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("unreviewed", equalTo(false))
                .body("title", equalTo("What the register holds about you"))
                .body("sections[0].entries.title", hasItems("PNP · RETA", "MPFN · SISTRA"))
                .body("sections[0].entries[0].lines.value", hasItems("Nora", surname + " Huamán", "DNI " + dni))
                .body("sections[2].entries.size()", equalTo(2))
                .body("sections[3].entries.title", hasItems("PNP", "MININTER"))
                .body(
                        "sections[3].entries.lines.flatten().value",
                        hasItems("Read who you are", "Found you in a search"));
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'ACCESS_REPORT' AND subject_id = ? AND purpose = 'DERECHO_DE_ACCESO'",
                                cuv))
                .isEqualTo(1);
    }

    @Test
    void inQuechuaItSaysThatNobodyReviewedIt() {
        String cuv = registeredTwice();
        report(cuv, "qu").then().statusCode(200).body("unreviewed", equalTo(true));
        report(cuv, "fr").then().statusCode(400);
    }

    @Test
    void itIsPrintedAsAPageThatRunsNothing() {
        Response first = pnp.register(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim()
                        .named("Nora <b>", surname, "Huamán")
                        .withDni(dni)));
        String page = pnp.request()
                .accept("text/html")
                .body(Map.of("language", "es", "requester", "REPRESENTATIVE"))
                .post("/people/{cuv}/access-reports/page", first.<String>path("persons[0].personCode"))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page)
                .contains("Nora &lt;b&gt;")
                .contains(dni)
                .doesNotContain("<script")
                .doesNotContain("http");
    }

    @Test
    void whatIsSaidOfHerAsASuspectIsNotInIt() {
        String cuv = registeredTwice();
        Response accused = Api.asSystem("sistra")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aSuspect()
                                .named("Nora", surname, "Huamán")
                                .withDni(dni)
                                .bornOn("2001-04-02")));
        report(cuv, "es")
                .then()
                .statusCode(200)
                .body("sections[2].entries.title", not(hasItem(accused.<String>path("code"))));
        Api.as("fiscal.mp")
                .request()
                .body(Map.of("language", "es", "requester", "HERSELF"))
                .post("/people/{cuv}/access-reports", accused.<String>path("persons[0].personCode"))
                .then()
                .statusCode(accused.<String>path("persons[0].personCode").equals(cuv) ? 200 : 409);
    }

    @Test
    void anInstitutionThatDidNotRegisterHerAsksInVain() {
        String cuv = registeredTwice();
        Api.as("operador.1818")
                .request()
                .body(Map.of("language", "es", "requester", "HERSELF"))
                .post("/people/{cuv}/access-reports", cuv)
                .then()
                .statusCode(404);
    }

    /** Whoever registers a victim once more would otherwise be told where those who protect her have brought her. */
    @Test
    void whereSheLivesIsToldByWhoNotedItOnly() {
        Response sheltered = pnp.register(CaseFixture.aComplaint()
                .with(victim().with(
                                "residence",
                                Map.of("ubigeo", "080101", "address", "Calle Escondida 77", "phone", "984777666"))));
        Response registeredAgain =
                Api.asSystem("sistra").register(CaseFixture.aProsecutorsFolder().with(victim()));
        String cuv = sheltered.path("persons[0].personCode");
        assertThat(registeredAgain.<String>path("persons[0].personCode")).isEqualTo(cuv);

        assertThat(report(cuv, "es").then().statusCode(200).extract().asString())
                .contains("Calle Escondida 77, Cusco", "984777666", "No precisa", "Perú")
                .doesNotContain("080101", "\"PE\"", "NO_PRECISA");
        Response elsewhere = Api.as("fiscal.mp")
                .request()
                .body(Map.of("language", "es", "requester", "REPRESENTATIVE"))
                .post("/people/{cuv}/access-reports", cuv);
        elsewhere
                .then()
                .statusCode(200)
                .body("sections[0].entries.lines.flatten().label", hasItem("Dónde vive y otros datos"));
        assertThat(elsewhere.asString()).doesNotContain("Escondida", "984777666", "080101", "Cusco");
    }

    /** What she said of herself to those who attend her is not told to whoever else registered her. */
    @Test
    void howToApproachHerIsToldByWhoNotedItOnly() {
        String cuv = registeredTwice();
        pnp.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("ethnicity", "QUECHUA"))
                .put("/people/{cuv}/approach", cuv)
                .then()
                .statusCode(204);
        report(cuv, "es").then().statusCode(200).body("sections[1].entries.lines.flatten().value", hasItem("Quechua"));
        Api.as("fiscal.mp")
                .request()
                .body(Map.of("language", "es", "requester", "HERSELF"))
                .post("/people/{cuv}/access-reports", cuv)
                .then()
                .statusCode(200)
                .body("sections[1].entries.title", hasItem("PNP"))
                .body("sections[1].entries.lines.flatten().value", not(hasItem("Quechua")))
                .body(
                        "sections[1].entries.lines.flatten().value",
                        hasItem("Los guarda esta institución y solo ella se los puede dar."));
    }

    private String registeredTwice() {
        Response first = pnp.register(CaseFixture.aComplaint().with(victim()));
        Api.asSystem("sistra").registered(CaseFixture.aProsecutorsFolder().with(victim()));
        return first.path("persons[0].personCode");
    }

    private PersonFixture victim() {
        return PersonFixture.aVictim()
                .named("Nora", surname, "Huamán")
                .withDni(dni)
                .bornOn("2001-04-02");
    }

    private Response report(String cuv, String language) {
        return pnp.request()
                .body(Map.of("language", language, "requester", "HERSELF"))
                .post("/people/{cuv}/access-reports", cuv);
    }
}
