package pe.kuska.indicators.territory.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.domain.ActionAdvance;
import pe.kuska.indicators.territory.domain.Coverage;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.PlanAction;
import pe.kuska.indicators.territory.domain.PlanState;
import pe.kuska.indicators.territory.domain.TerritorialPlan;

/** A plan as it stands today. */
@Schema(name = "TerritorialPlan", description = "Plan regional, provincial o local contra la trata de personas")
public record PlanResponse(
        UUID id,
        Optional<UUID> bodyId,
        GovernmentLevel level,
        String ubigeo,
        String name,
        String responsible,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<LegalActText> act,

        @Schema(description = "Se deduce de la norma y de las fechas; nadie lo escribe")
        PlanState state,

        @Schema(description = "Inventado para una demostración")
        boolean synthetic,

        @Schema(description = "Solo al leer un plan: sus acciones")
        List<ActionResponse> actions) {

    /** An action with its advances. */
    @Schema(name = "TerritorialAction")
    public record ActionResponse(
            UUID id,
            int number,
            String title,
            String measure,
            String responsible,
            Optional<String> policy,
            Optional<String> elementCode,
            long version,
            List<AdvanceResponse> advances) {

        static ActionResponse from(PlanAction action, List<ActionAdvance> advances) {
            PlanAction.Sheet sheet = action.sheet();
            return new ActionResponse(
                    action.id(),
                    action.number(),
                    sheet.title(),
                    sheet.measure(),
                    sheet.responsible(),
                    Optional.ofNullable(sheet.policy()),
                    Optional.ofNullable(sheet.elementCode()),
                    action.version(),
                    advances.stream()
                            .filter(advance -> advance.actionId().equals(action.id()))
                            .map(AdvanceResponse::from)
                            .toList());
        }
    }

    /** How far an action came in a year. */
    @Schema(name = "TerritorialAdvance")
    public record AdvanceResponse(
            int year,
            BigDecimal planned,
            BigDecimal achieved,

            @Schema(
                    description =
                            "Logrado sobre programado, en porcentaje con un decimal; sin valor si no se programó nada")
            Optional<BigDecimal> percent,

            String text,
            String institution,
            int revision) {

        static AdvanceResponse from(ActionAdvance advance) {
            ActionAdvance.Told told = advance.told();
            return new AdvanceResponse(
                    told.year(),
                    told.planned(),
                    told.achieved(),
                    advance.percent(),
                    told.text(),
                    advance.institution(),
                    advance.revision());
        }
    }

    static PlanResponse from(Coverage.PlanStanding standing) {
        return from(standing, List.of());
    }

    static PlanResponse from(ReadTerritory.PlanDetail detail) {
        return from(
                detail.standing(),
                detail.actions().stream()
                        .map(action -> ActionResponse.from(action, detail.advances()))
                        .toList());
    }

    private static PlanResponse from(Coverage.PlanStanding standing, List<ActionResponse> actions) {
        TerritorialPlan plan = standing.plan();
        TerritorialPlan.Sheet sheet = plan.sheet();
        return new PlanResponse(
                plan.id(),
                Optional.ofNullable(sheet.bodyId()),
                sheet.level(),
                sheet.ubigeo(),
                sheet.name(),
                sheet.responsible(),
                sheet.startsOn(),
                sheet.endsOn(),
                Optional.ofNullable(LegalActText.from(sheet.act())),
                standing.state(),
                plan.isSynthetic(),
                actions);
    }
}
