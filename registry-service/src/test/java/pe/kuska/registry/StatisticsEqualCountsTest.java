package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** After whatever happens to the register, every figure that is kept up is what a count over the register itself gives. */
@RegistryTest
class StatisticsEqualCountsTest {

    private static final String VICTIMS = """
            SELECT extract(year FROM c.received_at AT TIME ZONE 'America/Lima')::int AS year,
                to_char(c.received_at AT TIME ZONE 'America/Lima', 'MM') AS month, r.person_id,
                coalesce((SELECT g.group_id FROM case_group g WHERE g.case_id = c.id), c.id) AS case_group,
                substr(c.ubigeo, 1, 2) AS department, substr(c.ubigeo, 1, 4) AS province, c.institution, c.kind, c.crime,
                c.recruitment, c.purposes, r.sex, r.age_group, r.nationality, r.birth_department AS birthplace,
                r.residence_department AS residence,
                coalesce((SELECT p.phase FROM proceeding p WHERE p.case_id = c.id), 'NOTICE') AS phase, %1$s AS origin,
                %2$s AS destination
            FROM trafficking_case c, case_person cp, person_record r
            WHERE c.withdrawn_at IS NULL AND cp.case_id = c.id AND cp.role = 'VICTIM' AND NOT cp.withdrawn
                AND r.id = cp.record_id AND r.withdrawn_at IS NULL
            """.formatted(place("RECRUITMENT"), place("EXPLOITATION"));
    private static final String SUSPECTS = VICTIMS.replace("'VICTIM'", "'SUSPECT'");
    private static final String CASES = """
            SELECT extract(year FROM c.received_at AT TIME ZONE 'America/Lima')::int AS year,
                to_char(c.received_at AT TIME ZONE 'America/Lima', 'MM') AS month, c.institution, c.kind,
                coalesce((SELECT g.group_id FROM case_group g WHERE g.case_id = c.id), c.id) AS case_group,
                substr(c.ubigeo, 1, 2) AS department, substr(c.ubigeo, 1, 4) AS province, c.crime, c.recruitment,
                c.purposes, coalesce((SELECT p.phase FROM proceeding p WHERE p.case_id = c.id), 'NOTICE') AS phase,
                %1$s AS origin, %2$s AS destination
            FROM trafficking_case c WHERE c.withdrawn_at IS NULL
            """.formatted(place("RECRUITMENT"), place("EXPLOITATION"));
    private static final List<String> OF_CASES =
            List.of("month", "department", "province", "institution", "kind", "crime", "recruitment", "phase");
    private static final List<String> OF_PEOPLE = List.of("sex", "age_group", "nationality", "birthplace", "residence");
    private static final List<String> UBIGEOS = List.of("080101", "080201", "170101", "150101", "160101");
    private static final List<String> PURPOSES =
            List.of("EXPLOTACION_LABORAL", "MENDICIDAD", "PROSTITUCION_EXPLOTACION_SEXUAL");

    private final Random random = new Random(20261122);
    private final Api pnp = Api.as("registrador.pnp");
    private final Api mp = Api.as("fiscal.mp");
    private final Api steward = Api.as("identidad.mininter");
    private final List<Map<String, Object>> people = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> cuvs = new ArrayList<>();

    @Test
    void afterRandomRegistrationsAmendmentsMergesSplitsAndResolutions() {
        for (int i = 0; i < 90; i++) {
            switch (random.nextInt(16)) {
                case 0, 1, 2, 3 -> register(UUID.randomUUID().toString());
                case 4, 5 -> register(numbers.isEmpty() ? UUID.randomUUID().toString() : anyOf(numbers));
                case 6 -> amend();
                case 7 -> merge();
                case 8 -> separate();
                case 9 -> join();
                case 10 -> takeJoinBack();
                case 11 -> changeOnlyWhoIsInACase();
                case 12 -> changeOnlyTheRoute();
                case 13 -> takeAResolutionBackAlone();
                default -> decide();
            }
        }
        StatisticsApiTest.settled();
        compare("PERSON", VICTIMS, "count(DISTINCT person_id)", true);
        compare("VICTIMISATION", VICTIMS, "count(DISTINCT (person_id, case_group))", true);
        compare("RECORD", VICTIMS, "count(*)", true);
        compare("SUSPECT", SUSPECTS, "count(DISTINCT person_id)", true);
        compare("SUSPECT_RECORD", SUSPECTS, "count(*)", true);
        compare("CASE", CASES, "count(DISTINCT case_group)", false);
        compare("FILE", CASES, "count(*)", false);
        assertThat(TestDatabase.current().count("SELECT count(*) FROM statistics_cell WHERE n < 0"))
                .isZero();
        compare("RESOLUTION", """
                SELECT extract(year FROM s.issued_on)::int AS year, s.kind AS resolution, s.institution
                FROM resolution s JOIN trafficking_case c ON c.id = s.case_id AND c.withdrawn_at IS NULL
                WHERE s.withdrawn_at IS NULL
                """, "count(*)", List.of("resolution", "institution"));
        standardAndCountedAreTheSame();
        whatNobodyKeepsUpIsCountedAsTheRegisterTellsIt();
    }

    private static String place(String stage) {
        return """
                (SELECT coalesce(substr(l.ubigeo, 1, 2), l.country) FROM case_route_leg l
                    WHERE l.case_id = c.id AND l.stage = '%s' ORDER BY l.position LIMIT 1)""".formatted(stage);
    }

    private void compare(String measure, String facts, String count, boolean ofPeople) {
        List<String> dimensions = new ArrayList<>(OF_CASES);
        if (ofPeople) {
            dimensions.addAll(OF_PEOPLE);
        }
        compare(measure, facts, count, dimensions);
        for (String year : List.of("year", "0")) {
            assertThat(cells(measure, "ROUTE", year))
                    .as(measure + " by route " + year)
                    .isEqualTo(counted("""
                            SELECT %s AS y, coalesce(origin, 'NO_PRECISA') AS a, coalesce(destination, 'NO_PRECISA') AS b,
                                %s AS n FROM (%s) f GROUP BY 1, 2, 3
                            """.formatted(year, count, facts)));
            assertThat(cells(measure, "EXPLOITATION", year))
                    .as(measure + " by purpose " + year)
                    .isEqualTo(counted("""
                            SELECT %s AS y, purpose AS a, '' AS b, %s AS n FROM (%s) f,
                                unnest(CASE cardinality(purposes) WHEN 0 THEN '{NO_PRECISA}' ELSE purposes END) purpose
                            GROUP BY 1, 2
                            """.formatted(year, count, facts)));
            if (ofPeople) {
                assertThat(cells(measure, "DEPARTMENT/SEX", year))
                        .isEqualTo(counted("""
                                SELECT %s AS y, coalesce(department, 'NO_PRECISA') AS a, sex AS b, %s AS n
                                FROM (%s) f GROUP BY 1, 2, 3
                                """.formatted(year, count, facts)));
            }
        }
    }

    private static void compare(String measure, String facts, String count, List<String> dimensions) {
        for (String year : List.of("year", "0")) {
            assertThat(cells(measure, "TOTAL", year))
                    .as(measure + " " + year)
                    .isEqualTo(counted("SELECT %s AS y, '' AS a, '' AS b, %s AS n FROM (%s) f GROUP BY 1"
                            .formatted(year, count, facts)));
            for (String dimension : dimensions) {
                assertThat(cells(measure, dimension.toUpperCase(Locale.ROOT), year))
                        .as(measure + " by " + dimension + " " + year)
                        .isEqualTo(counted(
                                "SELECT %s AS y, coalesce(%s, 'NO_PRECISA') AS a, '' AS b, %s AS n FROM (%s) f GROUP BY 1, 2"
                                        .formatted(year, dimension, count, facts)));
            }
        }
    }

    /** Questions that no cell answers: any two dimensions, narrowed by a third, of a year or of all. */
    private void whatNobodyKeepsUpIsCountedAsTheRegisterTellsIt() {
        List<String> dimensions = new ArrayList<>(OF_CASES);
        dimensions.addAll(OF_PEOPLE);
        dimensions.addAll(List.of("origin", "destination"));
        for (int i = 0; i < 25; i++) {
            Collections.shuffle(dimensions, random);
            String where = dimensions.get(2).equals("month") ? "kind" : dimensions.get(2);
            String value = anyOf(List.of("NO_PRECISA", "MUJER", "PNP", "COMPLAINT", "08", "CAPTACION", "NOTICE"));
            int year = 2023 + random.nextInt(4);
            boolean persons = random.nextBoolean();
            Response answer = Api.as("conductora.mininter")
                    .get("/statistics?unit=%s&by=%s,%s&where=%s:%s%s"
                            .formatted(
                                    persons ? "PERSON" : "VICTIMISATION",
                                    dimensions.get(0).toUpperCase(Locale.ROOT),
                                    dimensions.get(1).toUpperCase(Locale.ROOT),
                                    where.toUpperCase(Locale.ROOT),
                                    value,
                                    year == 2026 ? "" : "&year=" + year));
            Map<String, Object> told = new TreeMap<>();
            answer.<List<Map<String, Object>>>path("cells").forEach(cell -> {
                List<?> values = (List<?>) Objects.requireNonNull(cell.get("values"));
                told.put("0 " + values.get(0) + " " + values.get(1), cell.get("counted") + "/" + cell.get("reported"));
            });
            assertThat(told)
                    .as(dimensions.subList(0, 2) + " where " + where + " is " + value + " in " + year)
                    .isEqualTo(counted("""
                            SELECT 0 AS y, coalesce(%s, 'NO_PRECISA') AS a, coalesce(%s, 'NO_PRECISA') AS b,
                                %s || '/' || count(*) AS n
                            FROM (%s) f WHERE coalesce(%s, 'NO_PRECISA') = '%s' AND (%d = 2026 OR year = %d) GROUP BY 1, 2, 3
                            """.formatted(
                                    dimensions.get(0),
                                    dimensions.get(1),
                                    persons ? "count(DISTINCT person_id)" : "count(DISTINCT (person_id, case_group))",
                                    VICTIMS,
                                    where,
                                    value,
                                    year,
                                    year)));
        }
    }

    /** As a feature might that has no business with the rest of the case. */
    private void changeOnlyWhoIsInACase() {
        if (!codes.isEmpty()) {
            TestDatabase.current().execute("""
                    UPDATE case_person SET withdrawn = NOT withdrawn, role = CASE WHEN position = 1 THEN 'WITNESS' ELSE role END
                    WHERE case_id = (SELECT id FROM trafficking_case WHERE code = ?)
                    """, anyOf(codes));
        }
    }

    private void changeOnlyTheRoute() {
        if (codes.isEmpty()) {
            return;
        }
        String code = anyOf(codes);
        TestDatabase.current().execute("""
                DELETE FROM case_route_leg WHERE case_id = (SELECT id FROM trafficking_case WHERE code = ?)
                """, code);
        if (random.nextInt(4) > 0) {
            TestDatabase.current().execute("""
                    INSERT INTO case_route_leg (case_id, position, stage, ubigeo, country)
                    SELECT c.id, leg.position, leg.stage, leg.ubigeo, leg.country FROM trafficking_case c,
                        (VALUES (0, 'RECRUITMENT', ?, NULL), (1, 'EXPLOITATION', NULL, 'BO')) leg (position, stage, ubigeo, country)
                    WHERE c.code = ?
                    """, anyOf(UBIGEOS), code);
        }
        if (random.nextBoolean()) {
            TestDatabase.current().execute("""
                    UPDATE case_route_leg SET country = 'CL' WHERE country IS NOT NULL
                        AND case_id = (SELECT id FROM trafficking_case WHERE code = ?)
                    """, code);
        }
    }

    private void takeAResolutionBackAlone() {
        TestDatabase.current().execute("""
                UPDATE resolution SET withdrawn_at = now(), withdrawn_by = 'prueba' WHERE withdrawn_at IS NULL
                    AND id = (SELECT id FROM resolution WHERE withdrawn_at IS NULL ORDER BY id LIMIT 1)
                """);
    }

    /** The same question answered from cells and by counting facts. */
    private static void standardAndCountedAreTheSame() {
        Api ministry = Api.as("conductora.mininter");
        for (String query : List.of("unit=PERSON&by=DEPARTMENT,SEX", "unit=CASE&by=EXPLOITATION&year=2026")) {
            Response standard = ministry.get("/statistics?" + query);
            Response counted = ministry.get("/statistics?" + query + "&asOf=" + standard.<String>path("asOf"));
            assertThat(counted.<List<Object>>path("cells")).isEqualTo(standard.<List<Object>>path("cells"));
        }
    }

    private static Map<String, Object> cells(String measure, String breakdown, String year) {
        return rows(TestDatabase.current().rows("""
                SELECT year::int AS y, value AS a, value2 AS b, n FROM statistics_cell
                WHERE measure = ? AND breakdown = ? AND n > 0 AND year %s 0
                """.formatted(year.equals("0") ? "=" : ">"), measure, breakdown));
    }

    private static Map<String, Object> counted(String sql) {
        return rows(TestDatabase.current().rows(sql));
    }

    private static Map<String, Object> rows(List<? extends Map<String, ?>> rows) {
        Map<String, Object> found = new TreeMap<>();
        rows.forEach(
                row -> found.put(row.get("y") + " " + row.get("a") + " " + row.get("b"), String.valueOf(row.get("n"))));
        return found;
    }

    private void register(String number) {
        CaseFixture sent = CaseFixture.aComplaint()
                .from("RETA", number)
                .with("receivedAt", (2023 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9)) + "-10")
                .with("place", Map.of("ubigeo", anyOf(UBIGEOS)))
                .with("purposes", PURPOSES.subList(0, random.nextInt(3)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            sent.with(person());
        }
        Response answer = (random.nextBoolean() ? pnp : mp).register(sent);
        assertThat(answer.statusCode()).isIn(200, 201);
        numbers.add(number);
        codes.add(answer.path("code"));
        cuvs.addAll(answer.path("persons.personCode"));
    }

    private PersonFixture person() {
        Map<String, Object> known;
        if (!people.isEmpty() && random.nextInt(3) == 0) {
            known = anyOf(people);
        } else {
            known = new HashMap<>(Map.of("dni", PersonFixture.freshDni(), "sex", anyOf(List.of("MUJER", "HOMBRE"))));
            people.add(known);
        }
        PersonFixture person = random.nextInt(5) == 0 ? PersonFixture.aSuspect() : PersonFixture.aVictim();
        return person.withDni(String.valueOf(known.get("dni")))
                .with("sex", String.valueOf(known.get("sex")))
                .with("nationality", anyOf(List.of("PE", "VE", "BO")))
                .aged(10 + random.nextInt(30))
                .with("residence", Map.of("ubigeo", anyOf(UBIGEOS)));
    }

    private void amend() {
        if (codes.isEmpty()) {
            return;
        }
        String code = anyOf(codes);
        Response read = pnp.get("/cases/{code}", code);
        if (read.statusCode() == 200) {
            pnp.request()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", read.header("ETag"))
                    .body(Map.of("place", Map.of("ubigeo", anyOf(UBIGEOS)), "kind", "OPERATION"))
                    .patch("/cases/{code}", code)
                    .then()
                    .statusCode(200);
        }
    }

    private void merge() {
        if (cuvs.size() > 2) {
            decision("merge", anyOf(cuvs), Map.of("other", anyOf(cuvs), "reason", "prueba"));
        }
    }

    private void separate() {
        if (cuvs.isEmpty()) {
            return;
        }
        String cuv = anyOf(cuvs);
        List<String> merges = steward.get("/people/{cuv}/merges", cuv)
                .path("decisions.findAll { it.kind == 'MERGE' && it.holds }.id");
        if (merges != null && !merges.isEmpty()) {
            decision("split", cuv, Map.of("mergeId", merges.getFirst(), "reason", "prueba"));
        }
    }

    private void join() {
        if (codes.size() > 2) {
            Response answer = steward.request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("other", anyOf(codes), "decision", "CONFIRM", "reason", "HECHOS_Y_PERSONAS_COINCIDEN"))
                    .post("/cases/{code}/joins", anyOf(codes));
            assertThat(answer.statusCode()).isIn(201, 409, 422);
        }
    }

    private void takeJoinBack() {
        var standing = (TestDatabase.current().rows("""
                SELECT j.id::text AS id, c.code FROM case_join j JOIN trafficking_case c ON c.id = j.one_id
                WHERE j.status = 'CONFIRMED' ORDER BY j.id LIMIT 1
                """));
        standing.forEach(join -> steward.request()
                .delete("/cases/{code}/joins/{id}", join.get("code"), join.get("id"))
                .then()
                .statusCode(204));
    }

    private void decision(String what, String cuv, Map<String, Object> body) {
        Response answer = steward.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/people/{cuv}/" + what, cuv);
        assertThat(answer.statusCode()).isIn(200, 201, 409, 422);
    }

    private void decide() {
        if (codes.isEmpty()) {
            return;
        }
        Response answer = mp.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "OPEN_INQUIRY", "issuedOn", "2025-12-01"))
                .post("/cases/{code}/resolutions", anyOf(codes));
        assertThat(answer.statusCode()).isIn(201, 404, 409);
    }

    private <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
