package pe.kuska.tracking.referrals.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static pe.kuska.tracking.Requests.API;
import static pe.kuska.tracking.Requests.as;
import static pe.kuska.tracking.Requests.referralOf;
import static pe.kuska.tracking.Requests.send;
import static pe.kuska.tracking.Requests.sent;
import static pe.kuska.tracking.Requests.step;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.SettableClock;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class GetInboxApiTest {

    @Inject
    Registry registry;

    @Inject
    SettableClock clock;

    private static Response inbox(String user, String query) {
        return as(user).get(API + "/inbox" + query);
    }

    private String sentTo(String unit) {
        Map<String, Object> body = referralOf(registry.victimOf("PNP", "DIRCTPTIM"));
        body.put("toUnit", unit);
        return send("registrador.pnp", body).then().statusCode(201).extract().path("id");
    }

    @Test
    void showsWhatWaitsForTheUnitAndNothingOfOthers() {
        String forCem = sentTo("CEM");
        String forUpe = sentTo("UPE");
        inbox("gestora.cem", "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(forCem))
                .body("items.id", not(hasItem(forUpe)))
                .body("items.find { it.id == '" + forCem + "' }.status", equalTo("SENT"))
                .body("items.find { it.id == '" + forCem + "' }.overdue", is(false));
    }

    @Test
    void whatWasAnsweredNoLongerWaitsButCanBeAskedFor() {
        String id = sentTo("CEM");
        step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        inbox("gestora.cem", "?limit=200").then().body("items.id", not(hasItem(id)));
        inbox("gestora.cem", "?limit=200&status=REJECTED").then().body("items.id", hasItem(id));
    }

    @Test
    void aLineCarriesTheVersionNeededToAnswerIt() {
        String id = sentTo("CEM");
        String etag = inbox("gestora.cem", "?limit=200").path("items.find { it.id == '" + id + "' }.etag");
        as("gestora.cem")
                .header("If-Match", etag)
                .post(API + "/referrals/{id}/accept", id)
                .then()
                .statusCode(200);
    }

    @Test
    void pagesFollowEachOtherWithoutLossOrRepetition() {
        TestDatabase.current().execute("DELETE FROM referral_step");
        TestDatabase.current().execute("DELETE FROM referral");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(sentTo("UPE"));
        }
        List<String> seen = new ArrayList<>();
        @Nullable String next = "inbox?limit=2";
        while (next != null) {
            Response page = as("gestora.upe").get(API + "/" + next);
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void showsWhatIsOverdue() {
        String id = sentTo("CEM");
        clock.later(
                Duration.ofHours(25),
                () -> inbox("gestora.cem", "?limit=200")
                        .then()
                        .body("items.find { it.id == '" + id + "' }.overdue", is(true)));
    }

    @Test
    void aFaultyQueryNamesItsField() {
        inbox("gestora.cem", "?status=PERDIDA").then().statusCode(400).body("errors.field", contains("status"));
        inbox("gestora.cem", "?limit=0").then().statusCode(400).body("errors.field", contains("limit"));
        inbox("gestora.cem", "?after=x").then().statusCode(400).body("errors.field", contains("after"));
    }

    @Test
    void isForThoseWhoCareForPeople() {
        String id = sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        inbox("registrador.pnp", "").then().statusCode(403);
        inbox("auditora.dp", "").then().statusCode(403);
        RestAssured.get(API + "/inbox").then().statusCode(401);
        inbox("gestora.upe", "?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
    }
}
