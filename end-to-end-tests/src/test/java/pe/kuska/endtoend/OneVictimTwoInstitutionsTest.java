package pe.kuska.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneVictimTwoInstitutionsTest {

    /** Promised within a second; a shared machine may be slower, and a test is no stopwatch. */
    private static final Duration PROMPTLY = Duration.ofSeconds(20);

    private final Scenario scenario = Scenario.told();

    private static List<String> typesIn(JsonNode timeline) {
        List<String> types = new ArrayList<>();
        timeline.path("entries").forEach(entry -> types.add(entry.path("type").asText()));
        return types;
    }

    private JsonNode timeline(String user) {
        return Api.as(user)
                .get("/api/tracking/v1/people/" + scenario.victim() + "/timeline")
                .body();
    }

    @Test
    void bothInstitutionsMeetInOneCuv() {
        Api.Answer police = Api.as("registrador.pnp").get("/api/registry/v1/cases/" + scenario.complaint());
        Api.Answer prosecutors = Api.as("fiscal.mp").get("/api/registry/v1/cases/" + scenario.folder());
        assertThat(police.status()).isEqualTo(200);
        assertThat(prosecutors.status()).isEqualTo(200);
        assertThat(prosecutors.body().toString()).contains(scenario.victim());
        assertThat(scenario.otherPerson()).isNotEqualTo(scenario.victim());
    }

    @Test
    void anotherInstitutionsCaseIsNotThere() {
        Api.Answer hidden = Api.as("operador.1818").get("/api/registry/v1/cases/" + scenario.complaint());
        Api.Answer missing = Api.as("operador.1818").get("/api/registry/v1/cases/CT-0000-0000");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().path("type")).isEqualTo(missing.body().path("type"));
        assertThat(hidden.body().path("title")).isEqualTo(missing.body().path("title"));
    }

    @Test
    void theTimelineShowsBothAndTheReferralToTheCem() {
        await().atMost(PROMPTLY)
                .untilAsserted(() -> assertThat(typesIn(timeline("fiscal.mp")))
                        .filteredOn("CaseRegistered"::equals)
                        .hasSize(2));

        Api.Answer unlinked = Api.as("gestora.cem").get("/api/tracking/v1/people/" + scenario.victim() + "/timeline");
        assertThat(unlinked.status()).isEqualTo(404);

        Api.Answer sent = Api.as("fiscal.mp").post("/api/tracking/v1/referrals", """
                        {"personCode": "%s", "toInstitution": "MIMP", "toUnit": "CEM", "reason": "ATENCION_INTEGRAL",
                         "legalBasis": "DS_007_2023_IN", "consent": "GIVEN"}
                        """.formatted(scenario.victim()));
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(201);
        String referral = sent.body().path("id").asText();

        assertThat(Api.as("gestora.cem").get("/api/tracking/v1/inbox").body().toString())
                .contains(referral);
        Api.Answer read = Api.as("gestora.cem").get("/api/tracking/v1/referrals/" + referral);
        Api.Answer accepted =
                Api.as("gestora.cem").post("/api/tracking/v1/referrals/" + referral + "/accept", "{}", read);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);

        assertThat(typesIn(timeline("gestora.cem"))).contains("ReferralSent", "ReferralAccepted");
        assertThat(typesIn(timeline("registrador.pnp"))).contains("CaseRegistered");
    }

    @Test
    void thePolicysProgressAgreesWithWhatWasPublished() {
        JsonNode progress = Api.as("conductora.mininter")
                .get("/api/indicators/v1/policies/PNFTP/progress?year=2023")
                .body();
        assertThat(progress.path("objectives")).hasSize(3);
        assertThat(progress.path("serviceIndicators")).hasSize(44);
        assertThat(advances(progress, "ISS.02.05.01.01")).containsExactly("95.5", "-90.7");
        assertThat(advances(progress, "ISS.02.07.02.01")).containsExactly("125.0", "166.7");
        assertThat(advances(progress, "IOP.03.01")).containsExactly("151.0", "null");
        assertThat(advances(progress, "ISS.03.01.01.01")).containsExactly("37.5", "-150.0");
        assertThat(progress.at("/levels/objectiveIndicators/noDataAsLow").isObject())
                .isTrue();
        assertThat(progress.at("/valuation/level").isTextual()).isTrue();
    }

    private static List<String> advances(JsonNode progress, String code) {
        for (JsonNode indicator : progress.findParents("advance1")) {
            if (indicator.path("code").asText().equals(code)) {
                return List.of(
                        indicator.path("advance1").asText("null"),
                        indicator.path("advance2").asText("null"));
            }
        }
        return List.of();
    }

    @Test
    void theAuditIsIntactAndKnowsTheDenial() {
        anotherInstitutionsCaseIsNotThere();
        assertThat(Api.as("auditora.dp")
                        .get("/api/registry/v1/audit?outcome=DENIED&limit=200")
                        .body()
                        .toString())
                .contains(scenario.complaint());
        RunningKuska.Run verified = RunningKuska.get().kuska("audit", "verify");
        assertThat(verified.exitCode()).as(verified.output()).isZero();
    }
}
