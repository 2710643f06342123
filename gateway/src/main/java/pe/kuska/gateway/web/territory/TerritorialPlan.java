package pe.kuska.gateway.web.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A regional or local plan as it stands today.
public record TerritorialPlan(
        String id,
        @Nullable String bodyId,
        String level,
        String ubigeo,
        String name,
        String responsible,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LegalAct act,
        String state,
        boolean synthetic,
        List<Action> actions) {

    /// What it is to do.
    public record Action(
            String id,
            int number,
            String title,
            String measure,
            String responsible,
            @Nullable String policy,
            @Nullable String elementCode,
            long version,
            List<Advance> advances) {}

    /// How far an action came in a year.
    public record Advance(
            int year,
            BigDecimal planned,
            BigDecimal achieved,
            @Nullable BigDecimal percent,
            String text,
            String institution,
            long revision) {}

    /// A page of plans.
    public record Some(
            List<TerritorialPlan> items, @Nullable String next) {}

    /// What is written of one.
    public record Writing(
            @Nullable String bodyId,
            @Nullable String level,
            @Nullable String ubigeo,
            @Nullable String name,
            @Nullable String responsible,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LegalAct act) {}

    /// What is written of an action.
    public record WritingAction(
            @Nullable String title,
            @Nullable String measure,
            @Nullable String responsible,
            @Nullable String policy,
            @Nullable String elementCode) {}

    /// What tells an advance.
    public record Telling(
            @Nullable String planned,
            @Nullable String achieved,
            @Nullable String text) {}
}
