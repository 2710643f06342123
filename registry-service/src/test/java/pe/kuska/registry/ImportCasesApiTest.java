package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Files of cases: the profiles that ship, and what a clerk does with what was wrong. */
@RegistryTest
class ImportCasesApiTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, Object> PROFILE = casesReceived(Map.of("column", "fecha", "format", "dd/MM/yyyy"));
    private static final String HEADER = "caso;fecha;id;tipo;nombres;paterno;dni\n";

    private final ImportFixture clerk = ImportFixture.as("registrador.pnp");
    private final Api pnp = Api.as("registrador.pnp");

    private static Map<String, Object> casesReceived(Map<String, Object> when) {
        return Map.of(
                "rowsAre", "PERSON",
                "caseKey", List.of("caso"),
                "case",
                        Map.of(
                                "source.recordId",
                                "caso",
                                "kind",
                                Map.of("constant", "COMPLAINT"),
                                "crime",
                                Map.of("constant", "129-A"),
                                "receivedAt",
                                when),
                "person",
                        Map.of(
                                "sourceRecordId", "id",
                                "role", Map.of("column", "tipo", "translate", Map.of("V", "VICTIM", "D", "SUSPECT")),
                                "names.given", "nombres",
                                "names.firstSurname", "paterno",
                                "documents[0].type", Map.of("constant", "DNI"),
                                "documents[0].number", "dni"));
    }

    private static String row(String number, String date, String role, String dni) {
        return number + ";" + date + ";" + UUID.randomUUID() + ";" + role + ";Rosa;" + PersonFixture.freshSurname()
                + ";" + dni + "\n";
    }

    /** The sample under numbers of its own, so that tests do not meet each other's people. */
    private static String retaSample() throws IOException {
        String sample = Files.readString(Path.of("src/test/resources/imports/reta.csv"), WINDOWS);
        return sample.replace("DEN-2026", "DEN-" + UUID.randomUUID().toString().substring(0, 8))
                .replace("99000301", PersonFixture.freshDni())
                .replace("99000438", PersonFixture.freshDni())
                .replace("Quispe", PersonFixture.freshSurname())
                .replace("Huamán", PersonFixture.freshSurname())
                .replace("Ccori", PersonFixture.freshSurname());
    }

    @Test
    void aFileOfRetaIsCasesWithTheirPeopleEvenWhenTheirRowsAreApart() throws IOException {
        String file = retaSample();
        JsonPath done = clerk.load("RETA", file, WINDOWS);
        assertThat(done.getInt("counts.rows")).isEqualTo(3);
        assertThat(done.getInt("counts.casesRegistered")).isEqualTo(2);
        assertThat(done.getInt("counts.registered")).isEqualTo(3);
        assertThat(done.getInt("counts.rejected")).isZero();
        assertThat(clerk.errors(done.getString("id"))).singleElement().satisfies(error -> {
            assertThat(error.get("row")).isEqualTo(4);
            assertThat(error.get("column")).isEqualTo("fec_nac");
            assertThat(error.get("rule")).isEqualTo("date-year-only");
            assertThat(error.get("rejected")).isEqualTo(false);
        });
        String number = file.lines().skip(1).findFirst().orElseThrow().split(";")[0];
        Map<String, Object> listed =
                pnp.get("/cases?limit=200").jsonPath().getMap("items.find { it.source.recordId == '" + number + "' }");
        assertThat(listed).containsEntry("crime", "129-A").containsEntry("ubigeo", "170101");
        assertThat((List<?>) listed.get("persons")).hasSize(2);
        Response identity = pnp.get(
                "/people/{cuv}/identity?purpose=IDENTIFICACION",
                clerk.links(done.getString("id")).getFirst().split(",")[1]);
        assertThat(identity.<String>path("records[0].names.given")).isEqualTo("María Ñusta");
        assertThat(identity.<String>path("records[0].residence.address")).isEqualTo("Jr. Cusco 120");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        String file = retaSample();
        JsonPath first = clerk.load("RETA", file, WINDOWS);
        JsonPath again = clerk.load("RETA", file, WINDOWS);
        assertThat(again.getInt("counts.casesUnchanged")).isEqualTo(2);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(again.getInt("counts.registered")).isZero();
        assertThat(again.getInt("counts.updated")).isZero();
        assertThat(clerk.links(again.getString("id")))
                .containsExactlyInAnyOrderElementsOf(clerk.links(first.getString("id")));
    }

    @Test
    void aWorkbookOfSistraIsOneFolderPerRow() throws IOException {
        String dni = PersonFixture.freshDni();
        String surname = PersonFixture.freshSurname();
        pnp.registered(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim().named("Flor", surname, null).withDni(dni)));
        ImportFixture prosecutor = ImportFixture.as("fiscal.mp");
        JsonPath done = prosecutor.load("SISTRA", folder(UUID.randomUUID().toString(), surname, dni), false);
        assertThat(done.getInt("counts.casesRegistered")).isEqualTo(1);
        assertThat(done.getInt("counts.registered")).isEqualTo(2);
        assertThat(done.getInt("counts.linked")).isEqualTo(1);
        assertThat(prosecutor.links(done.getString("id"))).hasSize(2).anyMatch(link -> link.endsWith(",LINKED"));
    }

    private static byte[] folder(String number, String surname, String dni) throws IOException {
        Map<String, Object> cells = new java.util.LinkedHashMap<>();
        cells.put("Carpeta Fiscal", number);
        cells.put("F. Ingreso", "2026-02-05");
        cells.put("Art. CP", "129-A");
        cells.put("Medios", "03");
        cells.put("Fines", "EXPL. LABORAL");
        cells.put("Ubigeo Hecho", 80101);
        cells.put("Denuncia PNP", "DEN-1");
        for (String person : List.of("Ag1", "Ag2", "Im1")) {
            for (String field : List.of(
                    "Id", "Nombres", "Apellido 1", "Apellido 2", "Alias", "Tipo Doc", "Doc", "Nac", "Sexo", "Pais")) {
                cells.put(person + " " + field, "");
            }
        }
        cells.put("Ag1 Id", "A1");
        cells.put("Ag1 Nombres", "Flor");
        cells.put("Ag1 Apellido 1", surname);
        cells.put("Ag1 Tipo Doc", "1");
        cells.put("Ag1 Doc", Integer.valueOf(dni));
        cells.put("Im1 Nombres", "Ciro");
        cells.put("Im1 Apellido 1", PersonFixture.freshSurname());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Carpetas");
            int column = 0;
            for (Map.Entry<String, Object> cell : cells.entrySet()) {
                sheet.value(0, column, cell.getKey());
                if (cell.getValue() instanceof Integer number2) {
                    sheet.value(1, column, number2);
                } else {
                    sheet.value(1, column, String.valueOf(cell.getValue()));
                }
                column++;
            }
        }
        return bytes.toByteArray();
    }

    /** One case whose date of reception is a bare number, as a sheet holds it that lost its formats. */
    private static byte[] receivedOn(String number, int counted) throws IOException {
        List<String> header = List.of(HEADER.strip().split(";"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "prueba", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Casos");
            List<String> cells = List.of(
                    number,
                    "",
                    UUID.randomUUID().toString(),
                    "V",
                    "Rosa",
                    PersonFixture.freshSurname(),
                    PersonFixture.freshDni());
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.value(1, column, cells.get(column));
            }
            sheet.value(1, header.indexOf("fecha"), counted);
        }
        return bytes.toByteArray();
    }

    @Test
    void daysThatASpreadsheetCountsAreReadWhereTheProfileSaysSoAndAskedForOtherwise() throws IOException {
        String strict = clerk.profile(PROFILE);
        JsonPath refused = clerk.load(strict, receivedOn(UUID.randomUUID().toString(), 46058), false);
        assertThat(refused.getInt("counts.rejected")).isEqualTo(1);
        assertThat(clerk.errors(refused.getString("id"))).singleElement().satisfies(error -> {
            assertThat(error).containsEntry("column", "fecha").containsEntry("rule", "date-as-number");
            assertThat(String.valueOf(error.get("message"))).contains("«excel»");
        });

        String number = UUID.randomUUID().toString();
        JsonPath done = clerk.load(
                clerk.profile(casesReceived(Map.of("column", "fecha", "format", List.of("excel", "dd/MM/yyyy")))),
                receivedOn(number, 46058),
                false);
        assertThat(done.getInt("counts.rejected")).isZero();
        Map<String, Object> registered =
                pnp.get("/cases?limit=200").jsonPath().getMap("items.find { it.source.recordId == '" + number + "' }");
        assertThat(String.valueOf(registered.get("receivedAt"))).startsWith("2026-02-05");
    }

    @Test
    void aRejectedRowIsCorrectedAndLoadedAgainWithItsWholeCase() {
        String profile = clerk.profile(PROFILE);
        String number = UUID.randomUUID().toString();
        String secret = PersonFixture.freshSurname();
        JsonPath done = clerk.load(
                profile,
                HEADER
                        + row(number, "05/02/2026", "V", PersonFixture.freshDni())
                        + row(number, "05/02/2026", "?" + secret, PersonFixture.freshDni())
                        + row(UUID.randomUUID().toString(), "", "V", PersonFixture.freshDni())
                        + row(UUID.randomUUID().toString(), "06/02/2026", "V", "99000001-Z"));
        String id = done.getString("id");
        assertThat(done.getInt("counts.rejected")).isEqualTo(2);
        assertThat(done.getInt("counts.registered")).isEqualTo(2);
        assertThat(done.getInt("counts.valuesLeftOut")).isEqualTo(1);
        assertThat(clerk.errors(id))
                .extracting(error -> error.get("row") + " " + error.get("column") + " " + error.get("rejected"))
                .containsExactly("3 tipo true", "4 fecha true", "5 dni false");
        assertThat(clerk.errors(id).toString()).doesNotContain(secret);
        String rejected = clerk.rejected(id);
        assertThat(rejected.lines()).hasSize(4);
        assertThat(rejected).startsWith("\uFEFFcaso;fecha;id;tipo;nombres;paterno;dni;error");

        String corrected = rejected.replace("?" + secret, "D").replace(";;", ";07/02/2026;");
        JsonPath second = clerk.load(profile, corrected);
        assertThat(second.getInt("counts.rejected")).isZero();
        assertThat(second.getInt("counts.casesUpdated")).isEqualTo(1);
        assertThat(second.getInt("counts.casesRegistered")).isEqualTo(1);
        assertThat(personsOf(number)).hasSize(2);
    }

    /** Whoever a broken row tells of has not left the case. */
    @Test
    void aBrokenRowOfACaseOnRecordTakesNobodyOutOfIt() {
        String profile = clerk.profile(PROFILE);
        String number = UUID.randomUUID().toString();
        String first = row(number, "05/02/2026", "V", PersonFixture.freshDni());
        String second = row(number, "05/02/2026", "V", PersonFixture.freshDni());
        clerk.load(profile, HEADER + first + second);
        assertThat(personsOf(number)).hasSize(2);

        JsonPath again = clerk.load(profile, HEADER + first + second.replaceFirst(";V;", ";?nadie;"));
        assertThat(again.getInt("counts.rejected")).isEqualTo(1);
        assertThat(again.getInt("counts.casesUpdated") + again.getInt("counts.casesUnchanged"))
                .isZero();
        assertThat(personsOf(number)).hasSize(2);

        String corrected = clerk.rejected(again.getString("id"));
        assertThat(corrected.lines()).hasSize(3);
        clerk.load(profile, corrected.replace("?nadie", "V"));
        assertThat(personsOf(number)).hasSize(2);
    }

    private List<Object> personsOf(String number) {
        return pnp.get("/cases?limit=200")
                .jsonPath()
                .getList("items.find { it.source.recordId == '" + number + "' }.persons");
    }

    @Test
    void linesOfJsonAreReadByTheirPaths() {
        String profile = clerk.profile(Map.of(
                "format",
                "NDJSON",
                "rowsAre",
                "CASE",
                "case",
                Map.of(
                        "source.recordId", "numero",
                        "kind", Map.of("constant", "OPERATION"),
                        "receivedAt", "$.ingreso.fecha"),
                "persons",
                List.of(Map.of("role", Map.of("constant", "VICTIM"), "names.given", "personas[0].nombre"))));
        String number = UUID.randomUUID().toString();
        JsonPath done = clerk.load(
                profile,
                "{\"numero\":\"" + number
                        + "\",\"ingreso\":{\"fecha\":\"2026-01-05T10:00:00-05:00\"},\"personas\":[{\"nombre\":\""
                        + PersonFixture.freshSurname() + "\"}]}\nno es json\n");
        assertThat(done.getInt("counts.casesRegistered")).isEqualTo(1);
        assertThat(done.getInt("counts.rejected")).isEqualTo(1);
        assertThat(clerk.rejected(done.getString("id"))).isEqualTo("no es json\n");
    }

    @Test
    void aDryRunCountsAndKeepsNothing() {
        String profile = clerk.profile(PROFILE);
        String number = UUID.randomUUID().toString();
        String file = HEADER + row(number, "05/02/2026", "V", PersonFixture.freshDni()) + row("x", "", "V", "");
        JsonPath tried = clerk.load(profile, file.getBytes(StandardCharsets.UTF_8), true);
        assertThat(tried.getBoolean("dryRun")).isTrue();
        assertThat(tried.getInt("counts.casesRegistered")).isEqualTo(1);
        assertThat(tried.getInt("counts.new")).isEqualTo(1);
        assertThat(tried.getInt("counts.rejected")).isEqualTo(1);
        assertThat(clerk.links(tried.getString("id"))).isEmpty();
        assertThat(pnp.get("/cases?limit=200").asString()).doesNotContain(number);
        JsonPath real = clerk.load(profile, file);
        assertThat(real.getInt("counts.casesRegistered")).isEqualTo(1);
    }

    /** Else it would be a way of asking, file after file, who is in the register, without anybody ever knowing. */
    @Test
    void whomADryRunRecognisesIsOnRecordLikeASearch() {
        String dni = PersonFixture.freshDni();
        String surname = PersonFixture.freshSurname();
        String cuv = Api.as("fiscal.mp")
                .register(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Rosa", surname, null)
                                .withDni(dni)))
                .path("persons[0].personCode");
        String file = HEADER + UUID.randomUUID() + ";05/02/2026;" + UUID.randomUUID() + ";V;Rosa;" + surname + ";" + dni
                + "\n";
        JsonPath tried = clerk.load(clerk.profile(PROFILE), file.getBytes(StandardCharsets.UTF_8), true);
        assertThat(tried.getInt("counts.linked")).isEqualTo(1);
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'TRY_IMPORT' AND institution = 'PNP' AND details LIKE '%' || ? || '%'",
                                cuv))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongWithTheFileItselfIsSaidAtOnce() {
        String profile = clerk.profile(PROFILE);
        Response answer = clerk.send(profile, "caso;fecha\n1;2\n".getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("urn:kuska:problem:import-file-unreadable");
        assertThat(answer.<String>path("errors[0].rule")).isEqualTo("missing-column");
        assertThat(answer.<String>path("errors[0].message")).contains("no tiene esta columna");
        assertThat(clerk.send("NO-HAY", new byte[] {'a'}, false).<String>path("type"))
                .isEqualTo("urn:kuska:problem:import-profile-not-found");
    }
}
