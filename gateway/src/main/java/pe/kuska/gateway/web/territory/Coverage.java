package pe.kuska.gateway.web.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In how many regions a body is active and a plan in force.
public record Coverage(
        LocalDate on,
        int regions,
        int withActiveBody,
        int withPlanInForce,
        boolean synthetic,
        List<String> toConfirm,
        List<Region> items) {

    /// A region.
    public record Region(
            String ubigeo,
            String name,
            @Nullable String body,
            @Nullable String plan,
            int localBodiesActive,
            int localPlansInForce,
            boolean synthetic) {
        boolean hasActiveBody() {
            return "ACTIVE".equals(body);
        }

        boolean hasPlanInForce() {
            return "IN_FORCE".equals(plan);
        }
    }
}
