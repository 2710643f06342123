package pe.kuska.tracking.notices.api;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class NoticeApiTest {

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    private static List<String> noticesOf(String user, String recordId) {
        List<Map<String, Object>> items =
                read(user, "notices?limit=200").then().statusCode(200).extract().path("items");
        return items.stream()
                .filter(item -> recordId.equals(item.get("recordId")))
                .map(item -> item.get("kind") + " " + item.get("topic") + " " + item.get("institution"))
                .toList();
    }

    private static boolean isRead(String user, String recordId) {
        List<Map<String, Object>> items = read(user, "notices?limit=200").path("items");
        return items.stream()
                .filter(item -> recordId.equals(item.get("recordId")))
                .allMatch(item -> Boolean.TRUE.equals(item.get("read")));
    }

    private String rejected() {
        String referral = sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        step("gestora.cem", referral, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        return referral;
    }

    @Test
    void eachSideHearsWhatTheOtherDidAndNobodyElse() {
        String referral = rejected();
        assertThat(noticesOf("registrador.pnp", referral))
                .containsExactly("STEP ReferralRejected MIMP", "STEP ReferralReceived MIMP");
        assertThat(noticesOf("gestora.cem", referral)).containsExactly("STEP ReferralSent PNP");
        assertThat(noticesOf("gestora.upe", referral)).isEmpty();
        assertThat(noticesOf("fiscal.mp", referral)).isEmpty();
    }

    @Test
    void whatIsLateIsToldUpTheLadder() {
        String referral = sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        reminders.after(Duration.ofHours(25));
        assertThat(noticesOf("gestora.cem", referral)).contains("REMINDER REFERRAL MIMP");
        assertThat(noticesOf("registrador.pnp", referral)).isEmpty();
        reminders.after(Duration.ofDays(3));
        assertThat(noticesOf("registrador.pnp", referral)).contains("REMINDER REFERRAL MIMP");
    }

    @Test
    void howFarSomebodyHasReadIsTheirOwn() {
        String referral = rejected();
        assertThat(isRead("registrador.pnp", referral)).isFalse();
        Number last = read("registrador.pnp", "notices?limit=1").path("items[0].position");
        for (long position : Stream.of(last.longValue(), 0L).toList()) {
            as("registrador.pnp")
                    .contentType(ContentType.JSON)
                    .body(Map.of("position", position))
                    .put(API + "/notices/read")
                    .then()
                    .statusCode(204);
        }
        assertThat(isRead("registrador.pnp", referral)).isTrue();
        assertThat(isRead("investigador.pnp", referral)).isFalse();
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        rejected();
        String next = read("registrador.pnp", "notices?limit=1").path("next");
        assertThat(next).isNotNull();
        assertThat(as("registrador.pnp")
                        .get(API + "/" + next)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("items"))
                .hasSize(1);
    }
}
