package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.testing.TestDatabase;

/** An import is undone whole, and one that breaks off goes on where it was. */
@RegistryTest
class UndoImportApiTest {

    private static final Map<String, Object> CASES = Map.of(
            "caseKey", List.of("caso"),
            "case",
                    Map.of(
                            "source.recordId",
                            "caso",
                            "kind",
                            Map.of("constant", "COMPLAINT"),
                            "crime",
                            "delito",
                            "receivedAt",
                            Map.of("column", "fecha", "format", "dd/MM/yyyy")),
            "person",
                    Map.of(
                            "sourceRecordId", "id",
                            "role", Map.of("constant", "VICTIM"),
                            "names.given", "nombres",
                            "names.firstSurname", "paterno",
                            "documents[0].type", Map.of("constant", "DNI"),
                            "documents[0].number", "dni"));
    private static final Map<String, Object> PEOPLE = Map.of(
            "person",
            Map.of(
                    "sourceRecordId", "id",
                    "names.given", "nombres",
                    "names.firstSurname", "paterno",
                    "documents[0].type", Map.of("constant", "DNI"),
                    "documents[0].number", "dni"));
    private static final String CASE_HEADER = "caso;delito;fecha;id;nombres;paterno;dni\n";
    private static final String HEADER = "id;nombres;paterno;dni\n";

    private final ImportFixture clerk = ImportFixture.as("registrador.pnp");
    private final Api pnp = Api.as("registrador.pnp");

    private static String codeIn(String link) {
        return link.split(",")[1];
    }

    @Test
    void whatItRegisteredIsWithdrawnAndToldAnewRegisteredAnew() {
        String profile = clerk.profile(CASES);
        String number = UUID.randomUUID().toString();
        String file = CASE_HEADER + number + ";129-A;05/02/2026;1;Rosa;" + PersonFixture.freshSurname() + ";"
                + PersonFixture.freshDni() + "\n";
        JsonPath done = clerk.load(profile, file);
        String id = done.getString("id");
        String code = pnp.get("/cases?limit=200").path("items.find { it.source.recordId == '" + number + "' }.code");
        String cuv = codeIn(clerk.links(id).getFirst());
        assertThat(pnp.get("/cases/" + code).statusCode()).isEqualTo(200);

        assertThat(clerk.undo(id).getString("state")).isEqualTo("UNDONE");
        assertThat(clerk.undo(id).getString("state")).isEqualTo("UNDONE");

        assertThat(pnp.get("/cases/" + code).statusCode()).isEqualTo(404);
        assertThat(pnp.get("/cases?limit=200").asString()).doesNotContain(number);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(404);
        assertThat(clerk.links(id)).isEmpty();
        TestDatabase database = TestDatabase.current();
        assertThat(database.count(
                        "SELECT count(*) FROM outbox_event WHERE key = ? AND type LIKE '%CaseWithdrawn.v1'", code))
                .isEqualTo(1);
        assertThat(database.count("""
                        SELECT count(*) FROM identity_token t JOIN person_record r ON r.id = t.record_id
                        JOIN person p ON p.id = r.person_id WHERE p.code = ?
                        """, cuv)).isZero();
        assertThat(database.count(
                        "SELECT count(*) FROM case_version v JOIN trafficking_case c ON c.id = v.case_id WHERE c.code = ?",
                        code))
                .isEqualTo(2);

        JsonPath anew = clerk.load(profile, file);
        assertThat(anew.getInt("counts.casesRegistered")).isEqualTo(1);
        assertThat(anew.getInt("counts.new")).isEqualTo(1);
    }

    @Test
    void whatItChangedIsAsItWasBefore() {
        String profile = clerk.profile(CASES);
        String number = UUID.randomUUID().toString();
        String surname = PersonFixture.freshSurname();
        String dni = PersonFixture.freshDni();
        String line = ";05/02/2026;1;Rosa;" + surname + ";" + dni + "\n";
        clerk.load(profile, CASE_HEADER + number + ";129-A" + line);
        JsonPath second = clerk.load(
                profile,
                CASE_HEADER + number + ";129-B" + line.replace("Rosa", "Rosa Elvira") + number
                        + ";129-B;05/02/2026;2;Ana;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni()
                        + "\n");
        assertThat(second.getInt("counts.casesUpdated")).isEqualTo(1);
        assertThat(second.getInt("counts.updated")).isEqualTo(1);
        assertThat(second.getInt("counts.registered")).isEqualTo(1);
        String cuv = codeIn(clerk.links(second.getString("id")).getFirst());

        clerk.undo(second.getString("id"));

        JsonPath restored = pnp.get("/cases?limit=200").jsonPath();
        String found = "items.find { it.source.recordId == '" + number + "' }";
        assertThat(restored.getString(found + ".crime")).isEqualTo("129-A");
        assertThat(restored.getList(found + ".persons")).hasSize(1);
        assertThat(pnp.get("/people/{cuv}/identity?purpose=IDENTIFICACION", cuv).<String>path("records[0].names.given"))
                .isEqualTo("Rosa");
    }

    @Test
    void whatWasToldAgainSinceStays() {
        String profile = clerk.profile(PEOPLE);
        String line = ";" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        JsonPath first = clerk.load(profile, HEADER + "s1;Rosa" + line);
        String cuv = codeIn(clerk.links(first.getString("id")).getFirst());
        clerk.load(profile, HEADER + "s1;Rosa Elvira" + line);
        clerk.undo(first.getString("id"));
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(200);
    }

    /** Whatever is undone first, what stands is what the last of the others told; and nothing when none is left. */
    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void severalImportsAreUndoneInAnyOrder(int first, int second, int third) {
        String profile = clerk.profile(CASES);
        String number = UUID.randomUUID().toString();
        String line = ";05/02/2026;1;%s;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        List<String> crimes = List.of("129-A", "129-B", "129-C");
        List<String> names = List.of("Rosa", "Rosa Elvira", "Rosa Elvira María");
        List<String> imports = new ArrayList<>();
        String cuv = "";
        for (int i = 0; i < 3; i++) {
            JsonPath done =
                    clerk.load(profile, CASE_HEADER + number + ";" + crimes.get(i) + line.formatted(names.get(i)));
            imports.add(done.getString("id"));
            cuv = codeIn(clerk.links(done.getString("id")).getFirst());
        }
        String code = pnp.get("/cases?limit=200").path("items.find { it.source.recordId == '" + number + "' }.code");
        Set<Integer> left = new TreeSet<>(Set.of(0, 1, 2));
        for (int undone : List.of(first, second)) {
            clerk.undo(imports.get(undone));
            left.remove(undone);
            int last = Collections.max(left);
            assertThat(pnp.get("/cases/" + code).<String>path("crime")).isEqualTo(crimes.get(last));
            assertThat(pnp.get("/people/{cuv}/identity?purpose=IDENTIFICACION", cuv)
                            .<String>path("records[0].names.given"))
                    .isEqualTo(names.get(last));
        }
        clerk.undo(imports.get(third));
        assertThat(pnp.get("/cases/" + code).statusCode()).isEqualTo(404);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsInTheCaseByTwoImportsLeavesWithTheLast() {
        String profile = clerk.profile(CASES);
        String number = UUID.randomUUID().toString();
        String rosa = ";05/02/2026;1;Rosa;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        String first =
                clerk.load(profile, CASE_HEADER + number + ";129-A" + rosa).getString("id");
        String second =
                clerk.load(profile, CASE_HEADER + number + ";129-B" + rosa).getString("id");
        String cuv = codeIn(clerk.links(first).getFirst());

        clerk.undo(first);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(200);

        clerk.undo(second);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsToldAnewAfterItWasUndoneIsUndoneToo() {
        String profile = clerk.profile(PEOPLE);
        String line = ";" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        String first = clerk.load(profile, HEADER + "s1;Rosa" + line).getString("id");
        String second = clerk.load(profile, HEADER + "s1;Rosa Elvira" + line).getString("id");
        String cuv = codeIn(clerk.links(first).getFirst());
        clerk.undo(second);
        String third = clerk.load(profile, HEADER + "s1;Rosa María" + line).getString("id");
        clerk.undo(first);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(200);
        clerk.undo(third);
        assertThat(pnp.get("/people/" + cuv).statusCode()).isEqualTo(404);
    }

    @Test
    void aRowThatFailsWhateverWeTryIsPutAsideAndNoOtherIsLostForIt() {
        TestDatabase database = TestDatabase.current();
        String marked = "malo-" + UUID.randomUUID().toString().substring(0, 8);
        failFor("import_person", "NEW.source_record_id = '" + marked + "'", "22000");
        try {
            StringBuilder file = new StringBuilder(HEADER);
            for (int i = 0; i < 20; i++) {
                file.append(i == 7 ? marked : marked + "-" + i)
                        .append(";Rosa;")
                        .append(PersonFixture.freshSurname())
                        .append(";")
                        .append(PersonFixture.freshDni())
                        .append("\n");
            }
            JsonPath done = clerk.load(clerk.profile(PEOPLE), file.toString());
            assertThat(done.getInt("counts.registered")).isEqualTo(19);
            assertThat(done.getInt("counts.rejected")).isEqualTo(1);
            assertThat(clerk.errors(done.getString("id")))
                    .singleElement()
                    .satisfies(error -> assertThat(error.get("row")).isEqualTo(9));
        } finally {
            database.execute("DROP TRIGGER fault ON import_person");
        }
    }

    @Test
    void whatBreaksOffBetweenStepsGoesOnWhereItWas() {
        TestDatabase database = TestDatabase.current();
        String mark = "corte-" + UUID.randomUUID().toString().substring(0, 8);
        failFor("import_person", "NEW.source_record_id = '" + mark + "-400'", "57P01");
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 600; i++) {
            file.append(mark)
                    .append("-")
                    .append(i)
                    .append(";Rosa;")
                    .append(PersonFixture.freshSurname())
                    .append(";")
                    .append(PersonFixture.freshDni())
                    .append("\n");
        }
        String address;
        try {
            address = clerk.send(
                            clerk.profile(PEOPLE),
                            file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            false)
                    .header("Location")
                    .replace("/api/registry/v1", "");
            await(() -> clerk.get(address).jsonPath().getInt("counts.done") >= 250);
            pause();
            JsonPath stopped = clerk.get(address).jsonPath();
            assertThat(stopped.getString("state")).isEqualTo("RUNNING");
            assertThat(stopped.getInt("counts.done")).isBetween(250, 400);
        } finally {
            database.execute("DROP TRIGGER fault ON import_person");
        }
        JsonPath done = clerk.settled(address);
        assertThat(done.getInt("counts.registered")).isEqualTo(600);
        assertThat(done.getInt("counts.rejected")).isZero();
        assertThat(database.count("SELECT count(*) FROM person_record WHERE source_record_id LIKE ?", mark + "-%"))
                .isEqualTo(600);
        assertThat(database.count("SELECT count(*) FROM import_row WHERE job_id = ?::uuid", done.getString("id")))
                .isZero();
    }

    /** Whoever received the file was killed half-way: the sender tries again with the same key. */
    @Test
    void aFileThatStoppedArrivingIsTakenInWhenItIsSentAgain() {
        String profile = clerk.profile(PEOPLE);
        String key = UUID.randomUUID().toString();
        String file = HEADER + "k1;Rosa;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        String first = clerk.sendOnce(profile, key, file);
        clerk.settled(first);
        assertThat(clerk.sendOnce(profile, key, file)).isEqualTo(first);

        TestDatabase database = TestDatabase.current();
        String id = first.substring(first.lastIndexOf('/') + 1);
        clerk.undo(id);
        database.execute(
                "UPDATE import_job SET state = 'RECEIVING', finished_at = NULL, changed_at = now() WHERE id = '" + id
                        + "'");
        assertThat(clerk.sendOnce(profile, key, file)).isEqualTo(first);
        database.execute("UPDATE import_job SET changed_at = now() - interval '2 minutes' WHERE id = '" + id + "'");
        String again = clerk.sendOnce(profile, key, file);
        assertThat(again).isNotEqualTo(first);
        assertThat(clerk.settled(again).getInt("counts.registered")).isEqualTo(1);
        assertThat(clerk.get(first).statusCode()).isEqualTo(404);
    }

    /** An import that cannot be undone for now keeps nobody else waiting, and is undone once it can be. */
    @Test
    void whatCannotBeUndoneForNowHoldsUpNobodyElse() {
        TestDatabase database = TestDatabase.current();
        String profile = clerk.profile(PEOPLE);
        String line = ";Rosa;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n";
        String stuck = clerk.load(profile, HEADER + "a1" + line).getString("id");
        database.execute("""
                CREATE OR REPLACE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'fault' USING ERRCODE = '22000'; END $$
                """);
        database.execute("CREATE TRIGGER fault BEFORE DELETE ON import_person FOR EACH ROW WHEN (OLD.job_id = '" + stuck
                + "') EXECUTE FUNCTION fault()");
        try {
            clerk.beginUndoing(stuck);
            JsonPath other = clerk.load(
                    profile, HEADER + "b1;Ana;" + PersonFixture.freshSurname() + ";" + PersonFixture.freshDni() + "\n");
            assertThat(other.getInt("counts.registered")).isEqualTo(1);
            assertThat(clerk.get("/imports/" + stuck).jsonPath().getString("state"))
                    .isEqualTo("UNDOING");
        } finally {
            database.execute("DROP TRIGGER fault ON import_person");
        }
        assertThat(clerk.settled("/imports/" + stuck).getString("state")).isEqualTo("UNDONE");
    }

    private static void failFor(String table, String when, String state) {
        TestDatabase database = TestDatabase.current();
        database.execute("""
                CREATE OR REPLACE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'fault' USING ERRCODE = '%s'; END $$
                """.formatted(state));
        database.execute("CREATE TRIGGER fault BEFORE INSERT ON " + table + " FOR EACH ROW WHEN (" + when
                + ") EXECUTE FUNCTION fault()");
    }

    private static void await(java.util.function.BooleanSupplier what) {
        for (int i = 0; i < 600 && !what.getAsBoolean(); i++) {
            pauseFor(100);
        }
    }

    private static void pause() {
        pauseFor(1500);
    }

    private static void pauseFor(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
