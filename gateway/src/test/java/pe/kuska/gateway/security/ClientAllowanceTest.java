package pe.kuska.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientAllowanceTest {
    @Test
    void aBurstIsAllowedAndThenTheClientWaits() {
        ClientAllowance allowance = new ClientAllowance(1, 3, 100);

        for (int i = 0; i < 3; i++) {
            assertThat(allowance.take("reta")).isEmpty();
        }
        assertThat(allowance.take("reta"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2)));
    }

    @Test
    void oneClientDoesNotUseUpAnothersAllowance() {
        ClientAllowance allowance = new ClientAllowance(1, 1, 100);
        allowance.take("reta");

        assertThat(allowance.take("reta")).isPresent();
        assertThat(allowance.take("sistra")).isEmpty();
    }
}
