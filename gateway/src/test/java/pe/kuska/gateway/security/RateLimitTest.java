package pe.kuska.gateway.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.UnreachableServices;
import pe.kuska.testing.KuskaServers;
import pe.kuska.testing.Tokens;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(UnreachableServices.class)
class RateLimitTest {
    /// Writing, because reading would be tried again and take its time.
    private static Response call(String token) {
        return given().auth().oauth2(token).body("{}").post("/api/tracking/v1/referrals");
    }

    @Test
    void aSystemThatIsTooEagerIsToldToWaitAndOthersAreNot() {
        String reta = Tokens.ofSystem("reta");
        List<Integer> statuses =
                IntStream.range(0, 40).mapToObj(_ -> call(reta).statusCode()).toList();

        assertThat(statuses.subList(0, 12)).containsOnly(503);
        assertThat(statuses).contains(429);
        call(reta)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:kuska:problem:too-many-requests"));
        assertThat(call(Tokens.ofSystem("sistra")).statusCode()).isEqualTo(503);
    }

    @Test
    void whoTriesTokensThatAreNoneIsCountedByAddress() {
        List<Integer> statuses = IntStream.range(0, 30)
                .mapToObj(i -> call("not.a.token" + i).statusCode())
                .toList();

        assertThat(statuses).contains(401, 429).doesNotContain(503);
    }
}
