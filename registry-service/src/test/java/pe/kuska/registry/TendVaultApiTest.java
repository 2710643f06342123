package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.crypto.KeyRings;
import pe.kuska.registry.webhooks.Signature;
import pe.kuska.testing.TestDatabase;

@RegistryTest
@WithTestResource(RotatedKeyRing.class)
class TendVaultApiTest {

    private final Api admin = Api.as("admin");
    private final Api pnp = Api.as("registrador.pnp");

    @Test
    void whatWasSealedBeforeTheRotationMovesToTheNewestKey() throws IOException, GeneralSecurityException {
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

        admin.request()
                .post("/admin/vault/reencrypt")
                .then()
                .statusCode(200)
                .body("resealed", greaterThanOrEqualTo(1))
                .body("next", nullValue());

        assertThat(keyOf(sealed(record))).isEqualTo(keyOf(newest));
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM identity_token WHERE record_id = ?::uuid", record))
                .isPositive();
        pnp.get("/people/{cuv}/identity?purpose=ATENCION", cuv)
                .then()
                .body("records[0].names.given", equalTo("Saturnina"));
        admin.request().post("/admin/vault/reencrypt").then().body("resealed", equalTo(0));
    }

    /** A key that was lost to somebody must open nothing any more: neither reasons nor rows. */
    @Test
    void whatIsSealedBesideTheVaultMovesToo() throws IOException, GeneralSecurityException {
        ImportFixture clerk = ImportFixture.as("registrador.pnp");
        String job = clerk.load(
                        clerk.profile(Map.of(
                                "person", Map.of("sourceRecordId", "id", "names.given", "nombre"), "format", "NDJSON")),
                        "no es json\n")
                .getString("id");
        String one = pnp.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("persons[0].personCode");
        String other = pnp.register(CaseFixture.aComplaint().with(PersonFixture.aVictim()))
                .path("persons[0].personCode");
        String merge = Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("other", other, "reason", "La misma, según su madre."))
                .post("/people/{cuv}/merge", one)
                .then()
                .statusCode(200)
                .extract()
                .path("mergeId");
        List<Sealed> all = List.of(
                new Sealed("import_row", "sealed", "job_id = '" + job + "'", "import-row:" + job + ":1"),
                new Sealed("person_merge", "sealed_reason", "id = '" + merge + "'", "person-merge:" + merge));
        for (Sealed each : all) {
            each.replace(aead(RotatedKeyRing.BEFORE)
                    .encrypt(aead("kuska.keyring.path").decrypt(each.content(), each.context()), each.context()));
        }

        admin.request().post("/admin/vault/reencrypt?limit=20000").then().statusCode(200);

        for (Sealed each : all) {
            assertThat(keyOf(each.content())).as(each.table()).isEqualTo(newestKey());
        }
    }

    private static int newestKey() throws IOException, GeneralSecurityException {
        return keyOf(aead("kuska.keyring.path").encrypt(new byte[1], new byte[1]));
    }

    private record Sealed(String table, String column, String where, String name) {

        byte[] context() {
            return name.getBytes(StandardCharsets.UTF_8);
        }

        byte[] content() {
            return (byte[]) Objects.requireNonNull(TestDatabase.current()
                    .rows("SELECT " + column + " AS sealed FROM " + table + " WHERE " + where)
                    .getFirst()
                    .get("sealed"));
        }

        void replace(byte[] sealed) {
            TestDatabase.current()
                    .execute("UPDATE " + table + " SET " + column + " = ? WHERE " + where, (Object) sealed);
        }
    }

    @Test
    void whoWasWithdrawnIsNotFiledAgain() {
        String record = pnp.register(
                        CaseFixture.aComplaint().with(PersonFixture.aVictim().withDni(PersonFixture.freshDni())))
                .path("persons[0].recordId");
        TestDatabase.current().execute("UPDATE person_record SET withdrawn_at = now() WHERE id = ?::uuid", record);
        admin.request().post("/admin/vault/refile?limit=20000").then().statusCode(200);
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM identity_token WHERE record_id = ?::uuid", record))
                .isZero();
    }

    @Test
    void theSecretsOfWebhooksMoveTooAndStillSign() throws IOException, GeneralSecurityException {
        byte[] secret = "veinticuatro bytes al azar, o algo así".getBytes(StandardCharsets.UTF_8);
        byte[] later = "otro secreto que también es bastante largo".getBytes(StandardCharsets.UTF_8);
        Api reta = Api.asSystem("reta");
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Response kept = subscribe(reta, receiver, "llave-1", secret, null);
            subscribe(reta, receiver, "llave-2", later, kept.header("ETag"))
                    .then()
                    .statusCode(200);
            TestDatabase.current()
                    .execute(
                            "UPDATE webhook SET sealed_secret = ?, sealed_previous = ? WHERE name = 'rotada'",
                            aead(RotatedKeyRing.BEFORE).encrypt(later, webhookContext("llave-2")),
                            aead(RotatedKeyRing.BEFORE).encrypt(secret, webhookContext("llave-1")));
            int newest = keyOf(aead("kuska.keyring.path").encrypt(secret, webhookContext("llave-1")));

            admin.request().post("/admin/vault/reencrypt?limit=20000").then().statusCode(200);

            Map<String, ?> sealed = TestDatabase.current()
                    .rows("SELECT sealed_secret, sealed_previous FROM webhook WHERE name = 'rotada'")
                    .getFirst();
            assertThat(keyOf((byte[]) Objects.requireNonNull(sealed.get("sealed_secret"))))
                    .isEqualTo(newest);
            assertThat(keyOf((byte[]) Objects.requireNonNull(sealed.get("sealed_previous"))))
                    .isEqualTo(newest);
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

    private static byte[] webhookContext(String keyId) {
        return ("webhook:PNP:rotada:" + keyId).getBytes(StandardCharsets.UTF_8);
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
        admin.request()
                .post("/admin/vault/reencrypt?after=" + next)
                .then()
                .statusCode(200)
                .body("next", nullValue());
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

        admin.request()
                .post("/admin/vault/refile?limit=20000")
                .then()
                .statusCode(200)
                .body("refiled", greaterThanOrEqualTo(1))
                .body("next", nullValue());

        assertThat(database.count(filed, record)).isEqualTo(before);
        pnp.registered(CaseFixture.aComplaint().with(victim)).body("persons[0].match", not(equalTo("NEW")));
    }

    @Test
    void itIsForAdministratorsOnlyWhoSeeNobody() {
        pnp.request().post("/admin/vault/refile").then().statusCode(403);
        pnp.request().post("/admin/vault/reencrypt").then().statusCode(403);
        Api.anonymous().post("/admin/vault/reencrypt").then().statusCode(401);
    }

    private static byte[] sealedBefore(String record) throws IOException, GeneralSecurityException {
        byte[] context = ("person-record:" + record).getBytes(StandardCharsets.UTF_8);
        byte[] opened = aead("kuska.keyring.path").decrypt(sealed(record), context);
        return aead(RotatedKeyRing.BEFORE).encrypt(opened, context);
    }

    private static Aead aead(String ring) throws IOException, GeneralSecurityException {
        Path file = Path.of(ConfigProvider.getConfig().getValue(ring, String.class));
        return KeyRings.read(file).sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
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
