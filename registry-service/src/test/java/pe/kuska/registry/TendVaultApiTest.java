package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.rotation.SealedColumn;
import pe.kuska.registry.webhooks.Signature;
import pe.kuska.testing.FormerKey;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class TendVaultApiTest {

    private final Api admin = Api.as("admin");
    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void whatWasSealedBeforeTheRotationMovesToTheNewestKey() {
        Response registered = pnp.register(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim()
                        .named("Saturnina", PersonFixture.freshSurname(), null)
                        .withDni(PersonFixture.freshDni())));
        String record = registered.path("persons[0].recordId");
        String cuv = registered.path("persons[0].personCode");
        byte[] newest = sealed(record);
        byte[] older = sealedBefore(record);
        TestDatabase.current()
                .execute("UPDATE person_record SET sealed_identity = ? WHERE id = ?::uuid", older, record);
        TestDatabase.current().execute("DELETE FROM identity_token WHERE record_id = ?::uuid", record);
        assertThat(keyOf(older)).isNotEqualTo(keyOf(newest));
        pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv)
                .then()
                .statusCode(200)
                .body("records[0].names.given", equalTo("Saturnina"));

        assertThat(tended("reencrypt", null, "resealed")).isPositive();

        assertThat(keyOf(sealed(record))).isEqualTo(keyOf(newest));
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM identity_token WHERE record_id = ?::uuid", record))
                .isPositive();
        pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv)
                .then()
                .body("records[0].names.given", equalTo("Saturnina"));
        assertThat(tended("reencrypt", null, "resealed")).isZero();
    }

    /** Goes on until all is done: how many records are in the register depends on the tests before. */
    private int tended(String what, @Nullable String from, String counted) {
        int done = 0;
        String after = from;
        do {
            Response answer = admin.request()
                    .post("/admin/vault/" + what + "?limit=5000" + (after == null ? "" : "&after=" + after));
            answer.then().statusCode(200);
            done += answer.<Integer>path(counted);
            String next = answer.path("next");
            assertThat(next).isNotEqualTo(after == null ? "" : after);
            after = next;
        } while (after != null);
        return done;
    }

    @Test
    void everySealedColumnIsListedOrMovedWithTheIdentities() {
        Set<String> moved = FormerKey.listed();
        moved.addAll(Set.of("person_record.sealed_identity", "person_record_version.sealed_identity"));
        assertThat(moved).isEqualTo(FormerKey.sealedColumns());
    }

    /** A key that was lost to somebody must open nothing any more: neither reasons nor rows. */
    @Test
    void whatIsSealedBesideTheVaultMovesToo() {
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        clerk.load(
                clerk.profile(
                        Map.of("person", Map.of("sourceRecordId", "id", "names.given", "nombre"), "format", "NDJSON")),
                "no es json\n");
        String one = pnp.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("persons[0].personCode");
        String other = pnp.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("persons[0].personCode");
        Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", other, "reason", "La misma, según su madre."))
                .post("/people/{cuv}/merge", one)
                .then()
                .statusCode(200);
        Set<String> written = new HashSet<>();
        for (SealedColumn column : SealedColumn.ofThisService()) {
            if (FormerKey.sealAgain(column) > 0) {
                written.add(column.table());
                assertThat(FormerKey.countBehind(column)).as(column.toString()).isPositive();
            }
        }
        assertThat(written).contains("import_row", "import_job", "person_merge");

        tended("reencrypt", null, "resealed");

        for (SealedColumn column : SealedColumn.ofThisService()) {
            assertThat(FormerKey.countBehind(column)).as(column.toString()).isZero();
        }
    }

    @Test
    void whoWasWithdrawnIsNotFiledAgain() {
        String record = pnp.register(
                        CaseFixture.aComplaint().with(PersonFixture.aVictim().withDni(PersonFixture.freshDni())))
                .path("persons[0].recordId");
        TestDatabase.current().execute("UPDATE person_record SET withdrawn_at = now() WHERE id = ?::uuid", record);
        tended("refile", null, "refiled");
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM identity_token WHERE record_id = ?::uuid", record))
                .isZero();
    }

    @Test
    void theSecretsOfWebhooksMoveTooAndStillSign() {
        byte[] secret = "veinticuatro bytes al azar, o algo así".getBytes(StandardCharsets.UTF_8);
        byte[] later = "otro secreto que también es bastante largo".getBytes(StandardCharsets.UTF_8);
        Api reta = Api.asSystem("reta");
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Response kept = subscribe(reta, receiver, "llave-1", secret, null);
            subscribe(reta, receiver, "llave-2", later, kept.header("ETag"))
                    .then()
                    .statusCode(200);
            List<SealedColumn> secrets = SealedColumn.ofThisService().stream()
                    .filter(column -> column.table().equals("webhook"))
                    .toList();
            assertThat(secrets)
                    .hasSize(2)
                    .allSatisfy(
                            column -> assertThat(FormerKey.sealAgain(column)).isPositive());

            tended("reencrypt", null, "resealed");

            assertThat(secrets)
                    .allSatisfy(
                            column -> assertThat(FormerKey.countBehind(column)).isZero());
            String code = reta.register(CaseFixture.aComplaint()).path("code");
            WebhookReceiver.Told told = receiver.until(
                            all -> all.stream().anyMatch(one -> one.body().contains(code)))
                    .getLast();
            Instant at = Instant.ofEpochSecond(
                    Long.parseLong(String.valueOf(told.headers().get("webhook-timestamp"))));
            assertThat(told.headers().get("webhook-signature"))
                    .isEqualTo(Signature.of(later, told.id(), at, told.body())
                            + " "
                            + Signature.of(secret, told.id(), at, told.body()));
            reta.request().delete("/webhooks/rotada").then().statusCode(204);
        }
    }

    private static Response subscribe(
            Api reta, WebhookReceiver receiver, String keyId, byte[] secret, @Nullable String ifMatch) {
        RequestSpecification request = reta.request()
                .body(Map.of(
                        "url",
                        receiver.address(),
                        "types",
                        List.of("pe.kuska.registry.CaseRegistered.v1"),
                        "keyId",
                        keyId,
                        "secret",
                        Base64.getEncoder().encodeToString(secret)));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/webhooks/rotada");
    }

    @Test
    void itStopsWhereItIsToldToAndGoesOnFromThere() {
        pnp.registered(CaseFixture.aComplaint().with(PersonFixture.aVictim(), PersonFixture.aVictim()));
        String next = admin.request()
                .post("/admin/vault/reencrypt?limit=1")
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");
        assertThat(tended("reencrypt", next, "resealed")).isNotNegative();
    }

    @Test
    void whoWasFiledUnderOtherKeysIsFoundAgainOnceRefiled() {
        PersonFixture victim = PersonFixture.aVictim()
                .named("Saturnina", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                .withDni(PersonFixture.freshDni());
        String record = pnp.register(CaseFixture.aComplaint().with(victim)).path("persons[0].recordId");
        TestDatabase database = TestDatabase.current();
        String filed = "SELECT count(*) FROM identity_token WHERE record_id = ?::uuid";
        long before = database.count(filed, record);
        database.execute("DELETE FROM identity_token WHERE record_id = ?::uuid", record);
        pnp.registered(CaseFixture.aComplaint().with(victim)).body("persons[0].match", equalTo("NEW"));

        assertThat(tended("refile", null, "refiled")).isPositive();

        assertThat(database.count(filed, record)).isEqualTo(before);
        pnp.registered(CaseFixture.aComplaint().with(victim)).body("persons[0].match", not(equalTo("NEW")));
    }

    @Test
    void itIsForAdministratorsOnlyWhoSeeNobody() {
        pnp.request().post("/admin/vault/refile").then().statusCode(403);
        pnp.request().post("/admin/vault/reencrypt").then().statusCode(403);
        Api.anonymous().post("/admin/vault/reencrypt").then().statusCode(401);
    }

    private static byte[] sealedBefore(String record) {
        byte[] context = ("person-record:" + record).getBytes(StandardCharsets.UTF_8);
        return FormerKey.seal(FormerKey.open(sealed(record), context), context);
    }

    private static byte[] sealed(String record) {
        Map<String, ?> row = TestDatabase.current()
                .rows("SELECT sealed_identity FROM person_record WHERE id = ?::uuid", record)
                .getFirst();
        return (byte[]) row.values().iterator().next();
    }

    private static int keyOf(byte[] sealed) {
        return java.nio.ByteBuffer.wrap(sealed, 1, 4).getInt();
    }
}
