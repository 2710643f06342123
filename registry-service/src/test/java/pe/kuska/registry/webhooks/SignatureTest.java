package pe.kuska.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example of the Standard Webhooks specification. */
    @Test
    void isThatOfTheSpecification() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(Signature.of(
                        secret,
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void changesWithEveryPart() {
        byte[] secret = new byte[32];
        Instant at = Instant.ofEpochSecond(1);
        String signed = Signature.of(secret, "a", at, "b");
        assertThat(Signature.of(new byte[31], "a", at, "c")).isNotEqualTo(signed);
        assertThat(Signature.of(secret, "x", at, "b")).isNotEqualTo(signed);
        assertThat(Signature.of(secret, "a", at.plusSeconds(1), "b")).isNotEqualTo(signed);
        assertThat(Signature.of(secret, "a", at, "c")).isNotEqualTo(signed);
    }
}
