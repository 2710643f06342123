package pe.kuska.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.indicators.IndicatorsApi.as;
import static pe.kuska.indicators.IndicatorsApi.creatingAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "indicators"))
class ImportCatalogueApiTest {

    private static final String SHIPPED = new String(ShippedPolicy.file(), StandardCharsets.UTF_8);
    private static final String HEADER = SHIPPED.lines().findFirst().orElseThrow() + "\n";

    @Inject
    @SuppressWarnings("NullAway.Init")
    LoadShippedCatalogues shipped;

    @Test
    void findsNothingNewInWhatItAlreadyHas() {
        load("PNFTP", SHIPPED)
                .then()
                .statusCode(201)
                .body("rows", equalTo(114))
                .body("elements.OP", equalTo(3))
                .body("elements.LN", equalTo(19))
                .body("elements.SS", equalTo(42))
                .body("elements.IOP", equalTo(6))
                .body("elements.ISS", equalTo(44))
                .body("added", equalTo(0))
                .body("figures", equalTo(0))
                .body("absent", empty())
                .body("errors", empty());
        assertThat(shipped.load("PNFTP")).isEmpty();
    }

    @Test
    void keepsTheOldSheetWhenTheResponsibleChanges() {
        String pcm = HEADER
                + SHIPPED.lines()
                        .filter(line -> line.startsWith("S14.I1,"))
                        .findFirst()
                        .orElseThrow()
                        .replace("PCM (antes MINEM)", "PCM")
                + "\n";

        creatingAs("conductora.mininter")
                .multiPart("file", "catalogo.csv", pcm.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/catalogue-imports?policy=PNFTP&validFrom=2024-01-01")
                .then()
                .statusCode(201)
                .body("changed", contains("S14.I1"))
                .body("added", equalTo(0))
                .body("absent", hasSize(113))
                .body("findings.rule", hasItem("unmatched-responsible"));

        as("auditora.dp")
                .get("/indicators/S14.I1")
                .then()
                .body("versions.version", contains(3, 2, 1))
                .body("current.responsible", equalTo("PCM"))
                .body("current.institution", nullValue())
                .body("current.validFrom", equalTo("2024-01-01"))
                .body("versions[1].responsible", equalTo("PCM (antes MINEM)"))
                .body("versions[1].validUntil", equalTo("2024-01-01"));
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2022")
                .then()
                .body("serviceIndicators.find { it.code == 'S14.I1' }.responsible", equalTo("MINEM"));
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .body("serviceIndicators.find { it.code == 'S14.I1' }.responsible", equalTo("PCM (antes MINEM)"));
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2024")
                .then()
                .body("serviceIndicators.find { it.code == 'S14.I1' }.responsible", equalTo("PCM"));
    }

    /** A file with only what changes: the rest of the sheet, its place and its past stay. */
    @Test
    void changesFormulaUnitTargetAndInstitutionFromADayOn() {
        List<String> before = indicatorsOfPnat(2021);
        String file = """
                code,kind,name,parent,responsible,institution,unit,formula,semester_rule,target_2026
                OE1.OI2.IND1,IND,Instrumentos de cooperación suscritos,OE1.OI2,%s,%s,porcentaje,Suscritos / previstos,último,%s
                """;

        load("PNAT&validFrom=2026-01-01", file.formatted("Interior", "MININTER", "80%"))
                .then()
                .statusCode(201)
                .body("changed", contains("OE1.OI2.IND1"))
                .body("findings", empty())
                .body("quality.findAll { it.subject == 'OE1.OI2.IND1' }.rule", hasItem("BASELINE_MISSING"))
                .body("quality.severity", hasItem("WARNING"));
        load("PNAT&validFrom=2024-01-01", file.formatted("Mujer", "MIMP", "70%"))
                .then()
                .statusCode(201);

        as("auditora.dp")
                .get("/indicators/OE1.OI2.IND1?policy=PNAT")
                .then()
                .body("current.institution", equalTo("MININTER"))
                .body("current.formula", equalTo("Suscritos / previstos"))
                .body("current.unit", equalTo("PERCENTAGE"))
                .body("current.unitDeduced", equalTo(false))
                .body("current.semesterRule", equalTo("LAST"))
                .body("current.direction", equalTo("ASCENDING"))
                .body("versions.find { it.validFrom == '2024-01-01' }.institution", equalTo("MIMP"))
                .body("versions.find { it.validFrom == '2024-01-01' }.validUntil", equalTo("2026-01-01"))
                .body("versions.find { it.validFrom == null }.formula", nullValue())
                .body("versions.find { it.validFrom == null }.validUntil", equalTo("2024-01-01"));
        assertThat(indicatorsOfPnat(2021)).isEqualTo(before);
        load("PNAT&validFrom=2026-01-01", file.formatted("Interior", "ministerio del interior", "80%"))
                .then()
                .body("errors.rule", contains("institution-code"))
                .body("changed", empty());
    }

    @Test
    void aNewElementBeginsAndEndsOnItsDays() {
        String file = """
                code,kind,name,parent,valid_until
                OE1.OI2.IND9,IND,Número de acuerdos nuevos,OE1.OI2,2028-06-30
                """;

        load("PNAT&validFrom=2027-01-01", file).then().statusCode(201).body("added", equalTo(1));

        assertThat(indicatorsOfPnat(2026)).doesNotContain("OE1.OI2.IND9");
        assertThat(indicatorsOfPnat(2027)).containsSubsequence("OE1.OI2.IND9", "OE1.OI3.IND1");
        assertThat(indicatorsOfPnat(2028)).contains("OE1.OI2.IND9");
        assertThat(indicatorsOfPnat(2029)).doesNotContain("OE1.OI2.IND9");
        load("PNAT", file.replace("2028-06-30", "mañana")).then().body("errors.rule", contains("not-a-date"));
    }

    private static List<String> indicatorsOfPnat(int year) {
        return as("auditora.dp")
                .get("/policies/PNAT/progress?year=" + year)
                .path("objectives.indicators.code.flatten()");
    }

    @Test
    void correctsTheFigureOfAYearAndCanStillTellTheOldOne() {
        String line = SHIPPED.lines()
                .filter(row -> row.startsWith("IOP.02.03,"))
                .findFirst()
                .orElseThrow();
        String moment =
                as("auditora.dp").get("/policies/PNFTP/progress?year=2023").path("asOf");

        load("PNFTP", HEADER + line.replace(",30,", ",60,").replace(",69,", ",66,") + "\n")
                .then()
                .statusCode(201)
                .body("changed", contains("IOP.02.03"))
                .body("figures", equalTo(1));

        String indicator = "objectives[1].indicators.find { it.code == 'IOP.02.03' }.";
        as("auditora.dp")
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .body(indicator + "advance1", equalTo(110.0f));
        as("auditora.dp")
                .queryParam("asOf", moment)
                .get("/policies/PNFTP/progress?year=2023")
                .then()
                .body(indicator + "advance1", equalTo(230.0f));
        load("PNFTP", HEADER + line + "\n").then().body("changed", contains("IOP.02.03"));
    }

    @Test
    void onlyTellsWhatItWouldDoInADryRun() {
        String row = HEADER + row("LN.01.99,LN,Lineamiento de prueba,OP.01");

        load("PNFTP&dryRun=true", row)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("id", nullValue())
                .body("added", equalTo(1));
        load("PNFTP&dryRun=true", row).then().body("added", equalTo(1));
    }

    @Test
    void namesEachRowItCannotTakeAndTakesTheRest() {
        load("PNFTP&dryRun=true", HEADER + row("LN.01.98,LN,Lineamiento,OP.01") + row("LN.01.97,XX,Lineamiento,OP.01"))
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("kind"))
                .body("errors[0].rule", equalTo("unknown-kind"))
                .body("errors[0].message", equalTo("El tipo debe ser OP, LN, SS, IOP o ISS."));
    }

    @Test
    void refusesWhatIsNoCatalogueOrNoPolicy() {
        load("PNFTP", "hola").then().statusCode(400).body("type", equalTo("urn:kuska:problem:catalogue-file-empty"));
        load("PNFTP", "a,b\n1,2\n")
                .then()
                .statusCode(400)
                .body("errors.field", contains("code", "kind", "name", "parent"));
        load("OTRA", SHIPPED).then().statusCode(422).body("type", equalTo("urn:kuska:problem:policy-not-declared"));
        load("", SHIPPED).then().statusCode(400);
        creatingAs("conductora.mininter")
                .multiPart("otro", "x")
                .post("/catalogue-imports?policy=PNFTP")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kuska:problem:catalogue-file-required"));
        creatingAs("conductora.mininter")
                .multiPart("file", "catalogo.csv", ShippedPolicy.file(), "text/csv")
                .post("/catalogue-imports?policy=PNFTP&validFrom=ayer")
                .then()
                .statusCode(400);
    }

    @Test
    void isForTheConductingMinistryAndAdministrators() {
        creatingAs("admin")
                .multiPart("file", "catalogo.csv", ShippedPolicy.file(), "text/csv")
                .post("/catalogue-imports?policy=PNFTP&dryRun=true")
                .then()
                .statusCode(200);
        creatingAs("enlace.mimp")
                .multiPart("file", "catalogo.csv", ShippedPolicy.file(), "text/csv")
                .post("/catalogue-imports?policy=PNFTP&dryRun=true")
                .then()
                .statusCode(403);
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();

        String first = send(key, SHIPPED).then().statusCode(201).extract().path("id");
        send(key, SHIPPED).then().statusCode(201).body("id", equalTo(first));
        send(key, HEADER + row("LN.01.96,LN,Otro,OP.01")).then().statusCode(422);
    }

    private static Response load(String policy, String catalogue) {
        return creatingAs("conductora.mininter")
                .multiPart("file", "catalogo.csv", catalogue.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/catalogue-imports?policy=" + policy);
    }

    private static Response send(String key, String catalogue) {
        return as("conductora.mininter")
                .header("Idempotency-Key", key)
                .multiPart("file", "catalogo.csv", catalogue.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/catalogue-imports?policy=PNFTP");
    }

    private static String row(String start) {
        return start + "\n";
    }
}
