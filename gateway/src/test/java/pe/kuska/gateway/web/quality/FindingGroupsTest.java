package pe.kuska.gateway.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupsTest {

    @Test
    void theGravestRuleComesFirstAndThenTheMostFrequent() {
        List<FindingPages.Group> groups = FindingPages.groups(List.of(
                finding("BASELINE_MISSING", "WARNING", "IOP.01.01"),
                finding("TARGET_OFF_SCALE", "WARNING", "S03.I1"),
                finding("TARGET_OFF_SCALE", "WARNING", "IOP.03.01"),
                finding("VALUE_OUTSIDE_ITS_UNIT", "ERROR", "ISS.02.04.03.01")));

        assertThat(groups)
                .extracting(group -> group.rule() + " " + group.findings().size())
                .containsExactly("VALUE_OUTSIDE_ITS_UNIT 1", "TARGET_OFF_SCALE 2", "BASELINE_MISSING 1");
    }

    @Test
    void onlyIndicatorsHaveAPageOfTheirOwn() {
        assertThat(finding("X", "NOTICE", "IOP.01.01").isAboutAnIndicator()).isTrue();
        assertThat(finding("X", "NOTICE", "S16.I2").isAboutAnIndicator()).isTrue();
        assertThat(finding("X", "NOTICE", "LN.01.01").isAboutAnIndicator()).isFalse();
        assertThat(finding("X", "NOTICE", "S16").isAboutAnIndicator()).isFalse();
    }

    private static Finding finding(String rule, String severity, String subject) {
        return new Finding(rule, null, severity, subject, 2023, "…", null, "OPEN", null);
    }
}
