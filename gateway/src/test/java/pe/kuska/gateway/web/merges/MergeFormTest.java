package pe.kuska.gateway.web.merges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.identity.IdentityHistory.Merge;

class MergeFormTest {
    @Test
    void aCodeIsTakenAsPeopleTypeIt() {
        Merge merge = MergeForm.read(Answers.of(Map.of("other", "cuv 7q2x b9mt-k3db", "reason", "Es ella.")));

        assertThat(merge.other()).isEqualTo("CUV-7Q2X-B9MT-K3DB");
        assertThat(merge.despiteRejection()).isNull();
    }

    @Test
    void decidingAgainstAnEarlierDecisionHasToBeSaid() {
        Merge merge = MergeForm.read(
                Answers.of(Map.of("other", "CUV-7Q2X-B9MT-K3DB", "reason", "Es ella.", "despiteRejection", "si")));

        assertThat(merge.despiteRejection()).isTrue();
    }

    @Test
    void theReasonIsNotPrinted() {
        assertThat(MergeForm.read(Answers.of(Map.of("other", "CUV-7Q2X-B9MT-K3DB", "reason", "Es ella."))))
                .hasToString("Merge[reserved]");
    }
}
