package pe.kuska.indicators.progress.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.PolicyAssessment;

/** The whole answer for 2023 from the shipped catalogue, against what the ministry published and a reviewed file. */
class Progress2023Test {

    private static final Path REVIEWED = Path.of("src/test/resources/progress-2023.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String written = write();
    private final JsonNode answer = JSON.readTree(written);

    Progress2023Test() throws IOException {}

    @ParameterizedTest
    @CsvFileSource(resources = "/pnftp_published_examples.csv", useHeadersInDisplayName = true)
    void agreesWithThePublishedResults(String code, int year, String advance1, String advance2) {
        JsonNode indicator = indicator(code);

        assertThat(year).isEqualTo(2023);
        assertThat(figure(indicator.get("advance1"))).isEqualTo(advance1);
        assertThat(figure(indicator.get("advance2"))).isEqualTo(advance2);
    }

    @Test
    void countsThePublishedLevelsOfObjectiveIndicators() {
        assertThat(answer.at("/levels/objectiveIndicators/noDataApart"))
                .hasToString("{\"BAJO\":2,\"INTERMEDIO\":1,\"ALTO\":3,\"ND\":0}");
    }

    @Test
    void givesThePublishedValuation() {
        assertThat(answer.at("/valuation/dimensions/0/level").textValue()).isEqualTo("INICIAL");
        assertThat(answer.at("/valuation/dimensions/0/points").intValue()).isEqualTo(4);
        assertThat(answer.at("/valuation/total").intValue()).isEqualTo(18);
        assertThat(answer.at("/valuation/score").decimalValue()).isEqualTo(new BigDecimal("1.8"));
        assertThat(answer.at("/valuation/level").textValue()).isEqualTo("INTERMEDIO");
    }

    @Test
    void isAsReviewed() throws IOException {
        if (Boolean.getBoolean("kuska.update")) {
            Files.writeString(REVIEWED, written);
        }
        assertThat(written).isEqualTo(Files.readString(REVIEWED));
    }

    private static String write() throws IOException {
        PolicyAssessment assessment = new PolicyAssessment(ShippedFormulas.ofPnftp());
        return JSON.writeValueAsString(
                        ProgressResponse.from(assessment.of(ShippedPolicy.facts(), 2023, ShippedPolicy.RECORDED)))
                + "\n";
    }

    private static String figure(JsonNode figure) {
        return figure.isNull() ? "ND" : figure.decimalValue().toPlainString();
    }

    private JsonNode indicator(String code) {
        for (JsonNode objective : answer.get("objectives")) {
            for (JsonNode indicator : objective.get("indicators")) {
                if (indicator.get("code").textValue().equals(code)) {
                    return indicator;
                }
            }
        }
        for (JsonNode indicator : answer.get("serviceIndicators")) {
            if (indicator.get("code").textValue().equals(code)) {
                return indicator;
            }
        }
        throw new AssertionError(code + " is missing");
    }
}
