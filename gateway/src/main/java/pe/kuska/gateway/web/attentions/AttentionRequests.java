package pe.kuska.gateway.web.attentions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the pages of services send to the tracking service.
final class AttentionRequests {

    private AttentionRequests() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Open(
            String personCode,
            @Nullable String service,
            @Nullable Integer sessionsPlanned,
            @Nullable String interpreterLanguage) {}

    record PlanSession(@Nullable Instant plannedFor) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hold(
            @Nullable String note,
            @Nullable Integer satisfaction,
            @Nullable Boolean interpreted) {
        @Override
        public String toString() {
            return "Hold[reserved]";
        }
    }

    record Evaluate(String personCode, @Nullable String instrument, Map<String, Integer> scores) {}
}
