package pe.kuska.indicators.activity.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples the producers keep beside their events say what we count them by. */
class ProducerSamplesTest {

    @ParameterizedTest
    @CsvSource({
        "case-tracking-service, ReferralSent, PNP",
        "case-tracking-service, ReferralReceived, MIMP",
        "case-tracking-service, ReferralAccepted, MIMP",
        "case-tracking-service, ReferralRejected, MIMP",
        "case-tracking-service, ReferralAttended, MIMP",
        "case-tracking-service, ReferralReturned, MIMP"
    })
    void sayWhoActed(String producer, String event, String institution) throws IOException {
        JsonNode sample = new ObjectMapper()
                .readTree(Path.of("..", producer, "src/test/resources/events", event + ".v1.sample.json")
                        .toFile());

        assertThat(AnnouncementsIn.actingInstitution("pe.kuska." + event + ".v1", sample))
                .isEqualTo(institution);
    }
}
