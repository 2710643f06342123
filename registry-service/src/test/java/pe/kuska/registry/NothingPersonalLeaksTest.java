package pe.kuska.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.testing.TestKafka;

/** Whoever steals the database, the topics or the logs learns of nobody. */
@RegistryTest
class NothingPersonalLeaksTest {

    private static final String DNI = "99870123";
    private static final Map<String, Object> PERSON = PersonFixture.aVictim()
            .named("Xiomara Bélgica", "Ñaupari", "Tuesta")
            .withDni(DNI)
            .withDocument("PAS", "ZQX998877", "VE")
            .bornOn("2011-10-29")
            .woman()
            .with("birthplace", Map.of("ubigeo", "220601", "text", "Caserío Shapajilla"))
            .with(
                    "residence",
                    Map.of(
                            "ubigeo", "170203",
                            "region", "Valle Escondido",
                            "district", "Quebrada Fina",
                            "address", "Psje. Orquídeas 777",
                            "postcode", "17556",
                            "phone", "955443322"))
            .build();
    private static final List<String> TYPED = List.of(
            "Xiomara",
            "Bélgica",
            "Ñaupari",
            "Tuesta",
            DNI,
            "ZQX998877",
            "2011-10-29",
            "29/10/2011",
            "220601",
            "Shapajilla",
            "170203",
            "Valle Escondido",
            "Quebrada Fina",
            "Orquídeas",
            "17556",
            "955443322",
            "Xiomi");

    /** Long and whole groups of four, and more than the hexadecimal digits of a hash. */
    private static final Pattern BASE64 = Pattern.compile("(?<![A-Za-z0-9+/])(?![0-9A-Fa-f]+(?![A-Za-z0-9+/=]))"
            + "(?:[A-Za-z0-9+/]{4}){6,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])");

    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void neitherTablesNorTopicsNorLogsHoldWhatWasTyped() {
        List<String> logged = new ArrayList<>();
        Handler listening = listening(logged);
        Logger root = LogManager.getLogManager().getLogger("");
        root.addHandler(listening);
        try {
            doEverythingThatTouchesAPerson();
            waitUntilEverythingIsRelayed();
        } finally {
            root.removeHandler(listening);
        }

        for (String table : tables()) {
            assertHoldsNothing("table " + table, unpacked(dump(table)));
        }
        for (String topic : List.of("registry.cases.v1", "registry.people.v1")) {
            List<TestKafka.Received> records = TestKafka.current().records(topic);
            assertThat(records).as(topic).isNotEmpty();
            assertHoldsNothing("topic " + topic, records.toString());
        }
        assertHoldsNothing("log", String.join("\n", logged));
    }

    private void doEverythingThatTouchesAPerson() {
        String number = UUID.randomUUID().toString();
        Map<String, Object> sent = CaseFixture.aComplaint().from("RETA", number).build();
        sent.put("persons", List.of(PERSON));
        String cuv = post("/cases", sent).then().statusCode(201).extract().path("persons[0].personCode");
        sent.put("persons", List.of(withAlias()));
        post("/cases", sent).then().statusCode(200);
        sent.put("crime", "999");
        post("/cases", sent).then().statusCode(400);
        Map<String, Object> similar = CaseFixture.aComplaint().build();
        similar.put(
                "persons",
                List.of(PersonFixture.a("VICTIM")
                        .named("Xiomara", "Naupari", "Tuesta")
                        .bornOn("2011-02-04")
                        .build()));
        post("/cases", similar).then().statusCode(201).body("persons[0].match", equalTo("REVIEW"));
        pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv).then().statusCode(200);
        pnp.get("/people/{cuv}", cuv).then().statusCode(200);
        post(
                        "/people/search",
                        Map.of("purpose", "ATENCION", "names", Map.of("given", "Xiomara", "firstSurname", "Ñaupari")))
                .then()
                .statusCode(200);
        String match = Api.as("identidad.mininter").get("/matches?limit=200").path("items[0].id");
        Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", "CONFIRM", "reason", "Xiomara Ñaupari lo confirmó"))
                .post("/matches/{id}/decision", match)
                .then()
                .statusCode(200);
        pnp.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"persons\": [{\"names\": \"Xiomara Ñaupari\"}]}")
                .post("/cases")
                .then()
                .statusCode(400);
    }

    private static void waitUntilEverythingIsRelayed() {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (TestDatabase.current().count("SELECT count(*) FROM outbox_event WHERE sent_at IS NULL") > 0) {
            assertThat(System.nanoTime()).as("the relay keeps up").isLessThan(limit);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Map<String, Object> withAlias() {
        Map<String, Object> again = new LinkedHashMap<>(PERSON);
        again.put(
                "names",
                Map.of(
                        "given", "Xiomara Bélgica",
                        "firstSurname", "Ñaupari",
                        "secondSurname", "Tuesta",
                        "alias", List.of("Xiomi")));
        return again;
    }

    @Test
    void whatLiesUnsealedInBase64IsFound() {
        String kept =
                Base64.getEncoder().encodeToString("{\"alias\": [\"Xiomi\"], \"given\": \"Xiomara\"}".getBytes(UTF_8));

        assertThat(unpacked("(a," + kept + ",200)")).contains("\"Xiomi\"");
        assertThat(unpacked("(a," + "0af3".repeat(16) + ",200)")).contains("0af3".repeat(16));
    }

    private Response post(String path, Map<String, Object> body) {
        return pnp.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static void assertHoldsNothing(String where, String content) {
        String searched = content + "\n" + plain(content);
        for (String typed : TYPED) {
            for (String form : List.of(typed, plain(typed), HexFormat.of().formatHex(typed.getBytes(UTF_8)))) {
                assertThat(holds(searched, form))
                        .as("%s holds %s", where, typed)
                        .isFalse();
            }
        }
    }

    /**
     * What is kept in base64 is looked at as the bytes it stands for: what lay unsealed in it would be read, and the
     * letters of a ciphertext do not spell a short name by chance.
     */
    private static String unpacked(String rows) {
        return BASE64.matcher(rows)
                .replaceAll(run ->
                        Matcher.quoteReplacement(new String(Base64.getDecoder().decode(run.group()), UTF_8)));
    }

    /** A number counts when it stands by itself: within a hash, an id or a fraction of a second it is there by chance. */
    private static boolean holds(String content, String form) {
        return form.matches("\\d+")
                ? Pattern.compile("(?<![0-9A-Fa-f.])" + form + "(?![0-9A-Fa-f])")
                        .matcher(content)
                        .find()
                : content.contains(form);
    }

    /** Capitals without accents, as the recognition writes names. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> tables() {
        List<String> tables =
                TestDatabase.current().rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                        .map(row -> String.valueOf(row.get("tablename")))
                        .toList();
        assertThat(tables)
                .contains("person_record", "identity_token", "audit_entry", "idempotency_key", "outbox_event");
        return tables;
    }

    private static String dump(String table) {
        return TestDatabase.current().rows("SELECT t::text AS row FROM " + table + " t").stream()
                .map(row -> String.valueOf(row.get("row")))
                .reduce("", (all, row) -> all + "\n" + row);
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public synchronized void publish(@Nullable LogRecord record) {
                if (record != null) {
                    logged.add(record.getMessage() + " " + Arrays.toString(record.getParameters()) + " "
                            + record.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
