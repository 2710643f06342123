package pe.kuska.gateway.web.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pages of plans send to the tracking service.
final class PlanRequests {

    private PlanRequests() {}

    record Offer(String personCode, @Nullable String kind) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            @Nullable Boolean heard,
            @Nullable String reason,
            @Nullable String outcome) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sign(String as, @Nullable Boolean heard) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Follow(@Nullable String progress, @Nullable String note) {
        @Override
        public String toString() {
            return "Follow[reserved]";
        }
    }

    /// A version of the plan.
    record Write(@Nullable String place, List<Goal> goals) {
        @Override
        public String toString() {
            return "Write[reserved]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Goal(@Nullable String area, @Nullable String words, List<Action> actions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(
            @Nullable String id,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable LocalDate dueOn,
            @Nullable String words) {}
}
