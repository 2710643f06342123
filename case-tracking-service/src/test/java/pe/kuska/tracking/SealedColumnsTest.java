package pe.kuska.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.rotation.SealedColumn;
import pe.kuska.testing.FormerKey;

/** After a rotation of the keys nothing stays behind, so that the old ones can be retired. */
@TrackingTest
class SealedColumnsTest {

    @Inject
    Scenes scenes;

    @Inject
    Records records;

    @Test
    void everySealedColumnIsListed() {
        assertThat(FormerKey.listed()).isEqualTo(FormerKey.sealedColumns());
    }

    @Test
    void whatWasSealedBeforeTheRotationMovesToTheNewestKeyAndStillOpens() {
        Map<String, ?> alert = Map.of("channel", "LINEA_1818", "sign", "RETENCION", "account", "Llora en el paradero.");
        String told = "alerts/" + created("operador.1818", "alerts", alert);
        writeEverywhereElse();
        for (SealedColumn column : SealedColumn.ofThisService()) {
            assertThat(FormerKey.sealAgain(column)).as(column.toString()).isPositive();
            assertThat(FormerKey.countBehind(column)).as(column.toString()).isPositive();
        }

        assertThat(moving().then().statusCode(200).extract().<Integer>path("resealed"))
                .isGreaterThanOrEqualTo(SealedColumn.ofThisService().size());

        for (SealedColumn column : SealedColumn.ofThisService()) {
            assertThat(FormerKey.countBehind(column)).as(column.toString()).isZero();
        }
        read("operador.1818", told).then().statusCode(200).body("account", equalTo("Llora en el paradero."));
        moving().then().body("resealed", equalTo(0)).body("finished", equalTo(true));
    }

    @Test
    void itStopsWhereItIsToldTo() {
        created("operador.1818", "alerts", Map.of("channel", "LINEA_1818", "sign", "RETENCION", "account", "Algo."));
        SealedColumn accounts = SealedColumn.ofThisService().getFirst();
        FormerKey.sealAgain(accounts);

        Requests.as("admin")
                .post(Requests.API + "/admin/vault/reencrypt?limit=1")
                .then()
                .statusCode(200)
                .body("finished", equalTo(false));
        moving().then().body("finished", equalTo(true));
    }

    private static Response moving() {
        return Requests.as("admin").post(Requests.API + "/admin/vault/reencrypt?limit=20000");
    }

    private void writeEverywhereElse() {
        Map<String, Object> referral = Requests.referralOf(records.personAtCem());
        referral.put("notes", "Tiene miedo.");
        Requests.send("gestora.cem", with(referral, Map.of("toUnit", "UPE")))
                .then()
                .statusCode(201);
        created("admin", "shelters", with(Scenes.shelterBody(), Map.of("address", "Jirón Sintético 99")));
        String attention = "attentions/" + scenes.attention();
        moved("gestora.cem", attention, "sessions", Scenes.body("planSession", ""));
        moved("gestora.cem", attention, "sessions/1/hold", Map.of("note", "Habló."));
        String access = "emergency-accesses/"
                + created(
                        "gestora.upe", "emergency-accesses", Scenes.body("openEmergencyAccess", records.personAtCem()));
        moved("auditora.dp", access, "review", Map.of("verdict", "OBJECT", "opinion", "Bastaba llamar."));
        created(
                "gestora.cem",
                "hand-overs",
                with(Scenes.body("givePerson", records.personAtCem()), Map.of("notes", "Tranquila.")));
        created(
                "gestora.cem",
                "identity-restitutions",
                with(Scenes.body("requestRestitution", records.personAtCem()), Map.of("notes", "Dos partidas.")));
        String situation = "child-situations/"
                + created("gestora.upe", "child-situations", Scenes.body("openSituation", records.personAtUpe()));
        moved(
                "gestora.upe",
                situation,
                "determine",
                with(Scenes.body("determineSituation", ""), Map.of("note", "Nadie la cuida.")));
        String plan = "plans/" + scenes.startedPlan();
        moved("gestora.cem", plan, "follow-ups/1", Map.of("progress", "AVANZA", "note", "Fue a clase."));
    }

    private static Map<String, ?> with(Map<String, ?> body, Map<String, ?> more) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.putAll(more);
        return whole;
    }
}
