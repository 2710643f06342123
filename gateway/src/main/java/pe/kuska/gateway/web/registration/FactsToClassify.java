package pe.kuska.gateway.web.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in codes, of which the register says under which article they may fall.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactsToClassify(
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        List<String> acts,
        @Nullable String victims,
        @Nullable String on) {

    boolean isNothing() {
        return conducts.isEmpty() && means.isEmpty() && purposes.isEmpty() && acts.isEmpty();
    }
}
