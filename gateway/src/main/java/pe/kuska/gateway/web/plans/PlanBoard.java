package pe.kuska.gateway.web.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// A plan as a board: a card for each area with its goals and actions, and who still owes what.
public record PlanBoard(List<Area> areas, List<Debt> debts, int done, int all) {

    /// One area of the plan. `doneShare` is how much of its bar is filled, of 100.
    public record Area(String code, String name, List<Goal> goals, int done, int all) {
        public int doneShare() {
            return all == 0 ? 0 : done * 100 / all;
        }
    }

    /// A goal of the person.
    public record Goal(int number, @Nullable String words, List<Line> lines) {}

    /// What somebody does for it.
    public record Line(
            String id,
            @Nullable String words,
            String unit,
            String due,
            boolean done,
            boolean late,
            boolean mayBeDone) {}

    /// What one unit still owes.
    public record Debt(String unit, int pending, int late, String next) {}

    static PlanBoard of(Plan plan, CareDesk desk) {
        Map<String, List<Plan.Action>> byArea = new LinkedHashMap<>();
        plan.allActions()
                .forEach(action -> byArea.computeIfAbsent(action.area(), _ -> new ArrayList<>())
                        .add(action));
        List<Area> areas = byArea.entrySet().stream()
                .map(each -> area(each.getKey(), each.getValue(), plan, desk))
                .toList();
        return new PlanBoard(
                areas,
                debts(plan, desk),
                areas.stream().mapToInt(Area::done).sum(),
                plan.allActions().size());
    }

    private static Area area(String code, List<Plan.Action> actions, Plan plan, CareDesk desk) {
        Map<Integer, List<Plan.Action>> byGoal = new LinkedHashMap<>();
        actions.forEach(action ->
                byGoal.computeIfAbsent(action.goal(), _ -> new ArrayList<>()).add(action));
        List<Goal> goals = byGoal.entrySet().stream()
                .map(each -> new Goal(
                        each.getKey(),
                        each.getValue().getFirst().goalWords(),
                        each.getValue().stream()
                                .map(action -> line(action, plan, desk))
                                .toList()))
                .toList();
        int done = (int) actions.stream().filter(Plan.Action::done).count();
        return new Area(code, desk.codes().word("area_pri", code), goals, done, actions.size());
    }

    private static Line line(Plan.Action action, Plan plan, CareDesk desk) {
        boolean ours = desk.isOwn(plan.institution(), plan.unit()) || desk.isOwn(action.institution(), action.unit());
        return new Line(
                action.id(),
                action.words(),
                desk.units().name(action.institution(), action.unit()),
                desk.day(action.dueOn()),
                action.done(),
                isLate(action, plan, desk.today()),
                ours && !action.done() && plan.status().equals("IN_PROGRESS"));
    }

    private static boolean isLate(Plan.Action action, Plan plan, LocalDate today) {
        return !action.done() && !plan.isOver() && action.dueOn().isBefore(today);
    }

    private static List<Debt> debts(Plan plan, CareDesk desk) {
        Map<String, List<Plan.Action>> byUnit = new LinkedHashMap<>();
        plan.allActions().stream()
                .filter(action -> !action.done())
                .forEach(action -> byUnit.computeIfAbsent(
                                desk.units().name(action.institution(), action.unit()), _ -> new ArrayList<>())
                        .add(action));
        return byUnit.entrySet().stream()
                .map(each -> new Debt(
                        each.getKey(),
                        each.getValue().size(),
                        (int) each.getValue().stream()
                                .filter(action -> isLate(action, plan, desk.today()))
                                .count(),
                        desk.day(each.getValue().stream()
                                .map(Plan.Action::dueOn)
                                .min(LocalDate::compareTo)
                                .orElse(null))))
                .toList();
    }
}
