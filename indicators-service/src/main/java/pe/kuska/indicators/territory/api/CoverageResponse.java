package pe.kuska.indicators.territory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.territory.domain.ActivityRule;
import pe.kuska.indicators.territory.domain.BodyState;
import pe.kuska.indicators.territory.domain.Coverage;
import pe.kuska.indicators.territory.domain.PlanState;

/** In how many regions a body is active and a plan in force. */
@Schema(name = "TerritorialCoverage")
public record CoverageResponse(
        LocalDate on,
        int regions,
        int withActiveBody,
        int withPlanInForce,

        @Schema(description = "Si algo de lo contado se inventó para una demostración")
        boolean synthetic,

        String ruleVersion,
        List<String> toConfirm,
        List<RegionResponse> items) {

    /** A region. */
    @Schema(name = "TerritorialCoverageRegion")
    public record RegionResponse(
            @Schema(description = "INEI; 1501 es Lima Metropolitana")
            String ubigeo,

            String name,
            Optional<BodyState> body,
            Optional<PlanState> plan,

            @Schema(description = "Instancias activas de sus provincias y distritos")
            int localBodiesActive,

            @Schema(description = "Planes vigentes de sus provincias y distritos")
            int localPlansInForce,

            boolean synthetic) {}

    static CoverageResponse from(Coverage coverage, ActivityRule rule) {
        return new CoverageResponse(
                coverage.on(),
                coverage.regions().size(),
                coverage.withActiveBody(),
                coverage.withPlanInForce(),
                coverage.regions().stream().anyMatch(Coverage.OfRegion::synthetic),
                rule.version(),
                List.of(rule.toConfirm()),
                coverage.regions().stream()
                        .map(region -> new RegionResponse(
                                region.region().ubigeo(),
                                region.region().name(),
                                region.body(),
                                region.plan(),
                                region.localBodiesActive(),
                                region.localPlansInForce(),
                                region.synthetic()))
                        .toList());
    }
}
