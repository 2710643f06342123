package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.siegmar.fastcsv.reader.CsvReader;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Files of the exchange standard, in and out and in again. */
@RegistryTest
class HtcdsRoundTripApiTest {

    /** Two institutions, each with a register of its own as far as files are concerned. */
    private final ImportFixture consulate = ImportFixture.as("consul.rree");

    private final ImportFixture hotline = ImportFixture.as("operador.1818");

    /** Values of the fields that the register understands, as the standard writes them; any text serves for the others. */
    private static Map<String, String> understood() {
        return Map.ofEntries(
                Map.entry("prs_FirstName", "Zenobia"),
                Map.entry("prs_MiddleName", "María"),
                Map.entry("prs_SecondName", PersonFixture.freshSurname() + " " + PersonFixture.freshSurname()),
                Map.entry("prs_Birthdate", PersonFixture.freshBirth()),
                Map.entry("prs_Gender", "TransgenderFeminine"),
                Map.entry("prs_PrimaryLanguage", "que"),
                Map.entry("prs_SecondaryLanguage", "spa"),
                Map.entry("prs_Citizenship", "PE;BO"),
                Map.entry("prs_IdentityNumber", "ab-" + PersonFixture.freshDni()),
                Map.entry("prs_MobilePhone", "+51 9" + PersonFixture.freshDni()),
                Map.entry("prs_MailingCountry", "PE"),
                Map.entry("prs_MailingState", "Madre de Dios"),
                Map.entry("prs_MailingCity", "Huepetuhe"),
                Map.entry("prs_MailingStreet", "Psje. " + PersonFixture.freshSurname() + " 8"),
                Map.entry("prs_MailingPostalCode", "17001"),
                Map.entry("vic_TraffickingStatus", "ActualVictimOfTrafficking"),
                Map.entry("vic_AgeWhenTrafficked", "16"),
                Map.entry("hte_Date", "2021-02-03"));
    }

    private List<String> fields() {
        return consulate.get("/exports/htcds/fields").jsonPath().getList("field");
    }

    private Map<String, String> aRowWithEveryFieldFilled() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("prs_Id", "R-" + UUID.randomUUID());
        fields().forEach(field ->
                row.put(field, "=lo que dice «" + field + "», con; comas,\n\"comillas\" y otra línea"));
        row.putAll(understood());
        return row;
    }

    private static String file(Map<String, String> row) {
        return line(row.keySet()) + line(row.values());
    }

    private static String line(Iterable<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append(line.isEmpty() ? "" : ",")
                .append('"')
                .append(cell.replace("\"", "\"\""))
                .append('"'));
        return line.append("\r\n").toString();
    }

    private static Response export(ImportFixture institution) {
        Response answer = institution.get("/exports/htcds?purpose=ATENCION");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        return answer;
    }

    /** What the file of an institution says of somebody by their number. */
    private static Map<String, String> exported(ImportFixture institution, String number) {
        return rows(export(institution)).stream()
                .filter(row -> number.equals(row.get("prs_Id")))
                .reduce((one, other) -> {
                    throw new AssertionError("the number is there twice");
                })
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Response answer) {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(record -> unguarded(record.getFieldsAsMap()))
                .toList();
    }

    /** As a spreadsheet shows it: the sign before what it would take for a formula is no part of the text. */
    private static Map<String, String> unguarded(Map<String, String> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> cell.getValue().startsWith("'=")
                                ? cell.getValue().substring(1)
                                : cell.getValue()));
    }

    @Nested
    class AFileWithEveryFieldFilled {

        private Map<String, String> row = Map.of();
        private String number = "";

        @BeforeEach
        void fill() {
            row = aRowWithEveryFieldFilled();
            number = String.valueOf(row.get("prs_Id"));
        }

        @Test
        void hasAllFieldsOfTheStandard() {
            assertThat(fields()).hasSize(83).doesNotHaveDuplicates();
        }

        @Test
        void comesOutFieldByFieldAsItWentIn() {
            JsonPath done = consulate.load("HTCDS", file(row));
            assertThat(done.getInt("counts.registered")).isEqualTo(1);
            assertThat(consulate.errors(done.getString("id"))).isEmpty();
            assertThat(exported(consulate, number)).isEqualTo(row);
        }

        @Test
        void changesNothingWhenItsExportComesInAgain() {
            consulate.load("HTCDS", file(row));
            JsonPath again = consulate.load("HTCDS", file(exported(consulate, number)));
            assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
            assertThat(again.getInt("counts.updated")).isZero();
            assertThat(again.getInt("counts.registered")).isZero();
        }

        @Test
        void isTheSameInTheRegisterOfSomebodyElse() {
            consulate.load("HTCDS", file(row));
            JsonPath other = hotline.load("HTCDS", file(exported(consulate, number)));
            assertThat(other.getInt("counts.registered")).isEqualTo(1);
            assertThat(exported(hotline, number)).isEqualTo(row);
        }

        @Test
        void saysOfEveryColumnWhatItIsReadAs() {
            Map<String, String> more = new LinkedHashMap<>(row);
            more.put("columna_propia", "algo");
            more.put("prs_Birthdate", "no se sabe");
            JsonPath done = consulate.load("HTCDS", file(more));
            JsonPath columns = consulate
                    .get("/imports/" + done.getString("id") + "/columns")
                    .jsonPath();
            assertThat(columns.getList("find { it.column == 'prs_FirstName' }.readAs"))
                    .isEqualTo(List.of("names.given", "extra.prs_FirstName"));
            assertThat(columns.getList("find { it.column == 'columna_propia' }.readAs"))
                    .isEmpty();
            assertThat(columns.getInt("find { it.column == 'prs_Birthdate' }.leftOut"))
                    .isEqualTo(1);
            assertThat(columns.getList("findAll { it.readAs.isEmpty() }")).hasSize(1);
            // What cannot be a date is none here, and goes out as it came all the same.
            assertThat(exported(consulate, number)).containsEntry("prs_Birthdate", "no se sabe");
        }
    }

    @Test
    void aFileMayFillOnlyAPartOfTheStandard() {
        String number = "P-" + UUID.randomUUID();
        JsonPath done = consulate.load(
                "HTCDS",
                "prs_Id,prs_FirstName,vic_MethodsOfControl\r\n" + number + ",Juana,DebtBondage;FalsePromises\r\n");
        assertThat(done.getInt("counts.registered")).isEqualTo(1);
        Map<String, String> row = exported(consulate, number);
        row.values().removeIf(String::isEmpty);
        assertThat(row)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "prs_Id",
                        number,
                        "prs_FirstName",
                        "Juana",
                        "vic_MethodsOfControl",
                        "DebtBondage;FalsePromises"));
    }

    @Nested
    class ACaseOfTheRegister {

        private final String surname = PersonFixture.freshSurname();

        private void registered() {
            Api.as("consul.rree")
                    .registered(CaseFixture.aComplaint()
                            .with("purposes", List.of("EXPLOTACION_LABORAL", "VENTA_NNA"))
                            .with(
                                    "route",
                                    List.of(
                                            Map.of("stage", "RECRUITMENT", "ubigeo", "080101"),
                                            Map.of("stage", "EXPLOITATION", "country", "BO", "date", "2025-11-04")))
                            .with(PersonFixture.aVictim()
                                    .named("Benita", surname, "Quispe")
                                    .withDni(PersonFixture.freshDni())
                                    .woman()
                                    .bornOn("2001-01-09")));
        }

        @Test
        void isTranslatedAndSaysWhatItCouldNotTell() {
            registered();
            Response answer = export(consulate);
            Map<String, String> row = rows(answer).stream()
                    .filter(one -> surname.concat(" Quispe").equals(one.get("prs_SecondName")))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .containsEntry("prs_FirstName", "Benita")
                    .containsEntry("prs_Gender", "Feminine")
                    .containsEntry("prs_Birthdate", "2001-01-09")
                    .containsEntry("vic_TraffickingStatus", "PossibleVictimOfTrafficking")
                    .containsEntry("vic_TypeOfExploitation", "ForcedLabour;Other")
                    .containsEntry("vic_MethodsOfControl", "FalsePromises")
                    .containsEntry("cas_Status", "Active")
                    .containsEntry("hte_Type", "Exploitation")
                    .containsEntry("hte_Country", "BO")
                    .containsEntry("hte_Date", "2025-11-04");
            String report = answer.header("Link").replaceAll(".*/exports/htcds/(.*)>.*", "$1");
            Api.as("consul.rree")
                    .get("/exports/htcds/{id}", report)
                    .then()
                    .statusCode(200)
                    .body("people", equalTo(rows(answer).size()))
                    .body("notTold.find { it.value == 'case.crime' }.why", equalTo("NO_FIELD"))
                    .body("notTold.find { it.value == 'route.further' }.why", equalTo("NO_FIELD"))
                    .body("notTold.find { it.value == 'case.purposes' }.why", equalTo("COARSER"))
                    .body("notTold.findAll { it.value == 'names.given' }", hasSize(0));
            Api.as("operador.1818").get("/exports/htcds/{id}", report).then().statusCode(404);
        }

        @Test
        void isTheSameAgainAfterGoingThroughAnotherRegister() {
            registered();
            Map<String, String> first = rows(export(consulate)).stream()
                    .filter(one -> surname.concat(" Quispe").equals(one.get("prs_SecondName")))
                    .findFirst()
                    .orElseThrow();
            hotline.load("HTCDS", file(first));
            assertThat(exported(hotline, String.valueOf(first.get("prs_Id")))).isEqualTo(first);
        }
    }

    @Nested
    class WhoMay {

        @Test
        void mustSayWhatFor() {
            consulate.get("/exports/htcds").then().statusCode(400).body("errors[0].field", equalTo("purpose"));
            consulate
                    .get("/exports/htcds?purpose=INVESTIGACION")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("purpose-not-allowed"));
        }

        @Test
        void leavesAReadingOfEachPersonInTheAudit() throws Exception {
            String number = "A-" + UUID.randomUUID();
            JsonPath done = hotline.load("HTCDS", "prs_Id,prs_FirstName\r\n" + number + ",Juana\r\n");
            String code = hotline.links(done.getString("id")).getFirst().split(",")[1];
            export(hotline);
            assertThat(TestDatabase.current()
                            .rows(
                                    "SELECT purpose, institution FROM audit_entry WHERE action = 'READ_IDENTITY' AND subject_id = ?",
                                    code))
                    .containsExactly(Map.of("purpose", "ATENCION", "institution", "MININTER"));
        }

        @Test
        void getsNobodyWhomOthersRegistered() {
            String number = "X-" + UUID.randomUUID();
            consulate.load("HTCDS", "prs_Id,prs_FirstName\r\n" + number + ",Juana\r\n");
            assertThat(rows(export(hotline))).noneMatch(row -> number.equals(row.get("prs_Id")));
        }
    }
}
