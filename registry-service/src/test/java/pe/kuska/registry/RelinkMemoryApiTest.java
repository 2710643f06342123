package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;

/** A register that is larger than the memory of the service is not recognised again, and goes on as it was. */
@RegistryTest
@TestProfile(RelinkMemoryApiTest.LittleMemory.class)
class RelinkMemoryApiTest {

    /** Not even one record. */
    public static class LittleMemory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kuska.relink.memory", "1K");
        }
    }

    private final Api pnp = Api.as("registrador.pnp");
    private final Api steward = Api.as("identidad.mininter");

    private static CaseFixture ofSomebody() {
        return CaseFixture.aComplaint()
                .with(PersonFixture.aVictim()
                        .named("Nora", PersonFixture.freshSurname(), PersonFixture.freshSurname())
                        .bornOn(PersonFixture.freshBirth()));
    }

    @Test
    void isRefusedAndNothingChanges() {
        pnp.registered(ofSomebody());
        TestDatabase database = TestDatabase.current();
        long relinks = database.count("SELECT count(*) FROM relink");
        long started = database.count("SELECT count(*) FROM audit_entry WHERE action = 'START_RELINK'");
        String active = steward.get("/recognition/models").path("active");

        // Twice: what was refused holds nothing that would keep the next one waiting.
        for (int i = 0; i < 2; i++) {
            steward.request()
                    .body(Map.of())
                    .post("/recognition/relinks")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kuska:problem:relink-needs-memory"))
                    .body(
                            "title",
                            equalTo("El registro no cabe en la memoria de este servicio."
                                    + " Pida a quien lo administra que le dé más."));
        }

        assertThat(database.count("SELECT count(*) FROM relink")).isEqualTo(relinks);
        assertThat(database.count("SELECT count(*) FROM audit_entry WHERE action = 'START_RELINK'"))
                .isEqualTo(started);
        steward.get("/recognition/models").then().body("active", equalTo(active));
        pnp.registered(ofSomebody());
    }
}
