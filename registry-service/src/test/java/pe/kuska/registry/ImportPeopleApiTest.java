package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** Files whose rows are people on record without a case. */
@RegistryTest
class ImportPeopleApiTest {

    private static final Map<String, Object> PROFILE = Map.of(
            "format",
            "CSV",
            "person",
            Map.of(
                    "sourceRecordId", "id",
                    "names.given", "nombres",
                    "names.firstSurname", "paterno",
                    "documents[0].type", Map.of("constant", "DNI"),
                    "documents[0].number", "dni",
                    "birthDate", Map.of("column", "nacimiento", "format", "dd/MM/yyyy"),
                    "residence.address", List.of("calle", "numero"),
                    "residence.suburb", "barrio",
                    "extra.color", "color"));
    private static final String HEADER = "id,nombres,paterno,dni,nacimiento,calle,numero,barrio,color\n";

    private final ImportFixture clerk = ImportFixture.as("registrador.pnp");

    private static String row(String id, String surname, String dni) {
        return id + ",Rosa María," + surname + "," + dni + ",03/04/2001,Jr. Puno,12,Centro,azul\n";
    }

    @Test
    void registersOneRecordPerRowAndTellsWhoseItIs() {
        String dni = PersonFixture.freshDni();
        String surname = PersonFixture.freshSurname();
        String profile = clerk.profile(PROFILE);
        JsonPath done = clerk.load(
                profile,
                HEADER
                        + row("a1", surname, dni)
                        + row("a2", surname, dni)
                        + "a3,Carlos," + PersonFixture.freshSurname() + "," + PersonFixture.freshDni()
                        + ",09/11/1987,Av. Grau,340,Norte,rojo\n");
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("counts.rows")).isEqualTo(3);
        assertThat(done.getInt("counts.registered")).isEqualTo(3);
        assertThat(done.getInt("counts.new")).isEqualTo(2);
        assertThat(done.getInt("counts.linked")).isEqualTo(1);
        List<String> links = clerk.links(done.getString("id"));
        assertThat(links).hasSize(3);
        assertThat(codeIn(links.get(0))).isEqualTo(codeIn(links.get(1))).isNotEqualTo(codeIn(links.get(2)));
        assertThat(links.get(1)).startsWith("a2,CUV-").endsWith(",LINKED");
    }

    /** A column that is no number after all: nobody is registered under it, and no row gets lost. */
    @Test
    void rowsThatAllSayTheSameNumberAllWaitForTheirCorrection() {
        String profile = clerk.profile(PROFILE);
        String surname = PersonFixture.freshSurname();
        String many =
                IntStream.range(0, 1_100).mapToObj(_ -> row("S/N", surname, "")).collect(Collectors.joining());
        for (boolean dryRun : new boolean[] {true, false}) {
            JsonPath done = clerk.load(
                    profile,
                    (HEADER + many + row("b0", PersonFixture.freshSurname(), PersonFixture.freshDni()))
                            .getBytes(StandardCharsets.UTF_8),
                    dryRun);
            assertThat(done.getInt("counts.rows")).isEqualTo(1_101);
            assertThat(done.getInt("counts.rejected")).isEqualTo(1_100);
            assertThat(done.getInt("counts.registered")).isEqualTo(1);
            assertThat(clerk.errors(done.getString("id")))
                    .extracting(error -> error.get("rule"))
                    .containsExactly("too-many-rows");
            assertThat(clerk.rejected(done.getString("id")).lines()).hasSize(1_101);
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String profile = clerk.profile(PROFILE);
        String file = HEADER + row("b1", PersonFixture.freshSurname(), PersonFixture.freshDni());
        clerk.load(profile, file);
        JsonPath again = clerk.load(profile, file);
        assertThat(again.getInt("counts.registered")).isZero();
        assertThat(again.getInt("counts.updated")).isZero();
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    }

    /** So many that they are read and sealed on several processors. */
    @Test
    void eachOfManyRowsKeepsItsOwnPersonAndItsOwnMistakes() {
        String profile = clerk.profile(PROFILE);
        List<String> surnames = IntStream.range(0, 450)
                .mapToObj(_ -> PersonFixture.freshSurname())
                .toList();
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < surnames.size(); i++) {
            String dni = i % 9 == 4 ? "12" : PersonFixture.freshDni();
            file.append(i % 10 == 7 ? "m" + i + ",no fits\n" : somebody(i, surnames.get(i), dni));
        }
        JsonPath done = clerk.load(profile, file.toString());

        List<String> links = clerk.links(done.getString("id"));
        assertThat(done.getInt("counts.rejected")).isEqualTo(45);
        assertThat(links).hasSize(405).doesNotHaveDuplicates();
        assertThat(links.stream().map(link -> link.split(",")[0]))
                .containsExactlyElementsOf(IntStream.range(0, 450)
                        .filter(i -> i % 10 != 7)
                        .mapToObj(i -> "m" + i)
                        .toList());
        assertThat(done.getInt("counts.valuesLeftOut")).isEqualTo(45);
    }

    /** More than are read one after the other: two of them come to look alike, a third of them say what they said. */
    @Test
    void aFileToldAgainChangesWhatItSaysAnewAndAsksAboutAPairOnce() {
        String profile = clerk.profile(PROFILE);
        List<String> before = IntStream.range(0, 300)
                .mapToObj(i -> somebody(i, PersonFixture.freshSurname(), PersonFixture.freshDni()))
                .toList();
        clerk.load(profile, HEADER + String.join("", before));
        String surname = PersonFixture.freshSurname();
        String now = IntStream.range(0, before.size())
                .mapToObj(i -> switch (i) {
                    case 1, 2 -> "m" + i + ",Ayelén Rosa," + surname + ",,02/05/1999,Jr. Lima,4,Centro,azul\n";
                    default -> i % 3 == 0 ? before.get(i) : before.get(i).replace("azul", "verde");
                })
                .collect(Collectors.joining("", HEADER, ""));
        JsonPath again = clerk.load(profile, now);

        assertThat(again.getInt("counts.registered")).isZero();
        assertThat(again.getInt("counts.updated")).isEqualTo(200);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(100);
        TestDatabase database = TestDatabase.current();
        assertThat(database.rows("""
                        SELECT a.source_record_id AS one, b.source_record_id AS other
                        FROM match_candidate m JOIN person_record a ON a.id = m.record_id
                        JOIN person_record b ON b.id = m.other_record_id
                        WHERE a.source_system = ?""", profile))
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.values()).map(String::valueOf).containsExactlyInAnyOrder("m1", "m2"));
        assertThat(database.rows("""
                        SELECT r.version, count(*) AS records, count(v.version) AS kept FROM person_record r
                        LEFT JOIN person_record_version v ON v.record_id = r.id
                        WHERE r.source_system = ? GROUP BY r.version ORDER BY r.version""", profile))
                .map(row -> row.values().stream().map(String::valueOf).toList())
                .containsExactly(List.of("1", "100", "0"), List.of("2", "200", "200"));

        JsonPath third = clerk.load(profile, now);
        assertThat(third.getInt("counts.unchanged")).isEqualTo(300);
    }

    /** Nobody like anybody else. */
    private static String somebody(int i, String surname, String dni) {
        String given = PersonFixture.freshSurname();
        LocalDate born = LocalDate.of(1960, 1, 1).plusDays(i * 41L);
        return "m%d,%s,%s,%s,%td/%<tm/%<tY,Jr. %s,%d,Centro,azul%n".formatted(i, given, surname, dni, born, given, i);
    }

    private static String codeIn(String link) {
        return link.split(",")[1];
    }
}
