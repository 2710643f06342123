package pe.kuska.gateway.web.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;

/// The form in which a plan is written: goals of the person with actions, some left blank to be filled.
public final class PlanDraft {
    private static final int BLANK_GOALS = 2;
    private static final int ACTIONS_OF_BLANK_GOAL = 2;
    private static final int MOST = 50;

    private PlanDraft() {}

    /// A goal to be filled: its fields begin with `name`, and so do its actions'.
    public record GoalSlot(String name, int number, List<ActionSlot> actions) {}

    /// An action to be filled.
    public record ActionSlot(String name, int number) {}

    /// The fields as the current version has them.
    static Answers answers(Plan plan) {
        Map<String, String> given = new HashMap<>();
        if (plan.place() != null) {
            given.put("place", plan.place());
        }
        int goal = 0;
        for (List<Plan.Action> actions : byGoal(plan).values()) {
            String name = "goals[" + goal++ + "]";
            given.put(name + ".area", actions.getFirst().area());
            put(given, name + ".words", actions.getFirst().goalWords());
            int number = 0;
            for (Plan.Action action : actions) {
                String at = name + ".actions[" + number++ + "]";
                given.put(at + ".id", action.id());
                given.put(at + ".unit", action.institution() + "/" + action.unit());
                Dates.fill(given, at + ".dueOn", action.dueOn());
                put(given, at + ".words", action.words());
            }
        }
        return Answers.of(given);
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static Map<Integer, List<Plan.Action>> byGoal(Plan plan) {
        Map<Integer, List<Plan.Action>> goals = new LinkedHashMap<>();
        plan.allActions()
                .forEach(action -> goals.computeIfAbsent(action.goal(), _ -> new ArrayList<>())
                        .add(action));
        return goals;
    }

    /// Every goal and action that has something in it, one blank action for each goal, and some blank goals.
    static List<GoalSlot> slots(Answers answers) {
        List<GoalSlot> slots = new ArrayList<>();
        int goals = used(answers);
        for (int goal = 0; goal < Math.min(MOST, goals + BLANK_GOALS); goal++) {
            String name = "goals[" + goal + "]";
            int actions = goal < goals ? usedActions(answers, name) + 1 : ACTIONS_OF_BLANK_GOAL;
            List<ActionSlot> lines = new ArrayList<>();
            for (int action = 0; action < Math.min(MOST, actions); action++) {
                lines.add(new ActionSlot(name + ".actions[" + action + "]", action + 1));
            }
            slots.add(new GoalSlot(name, goal + 1, List.copyOf(lines)));
        }
        return List.copyOf(slots);
    }

    /// What is sent: goals and actions with something in them.
    static PlanRequests.Write read(Answers answers) {
        List<PlanRequests.Goal> goals = new ArrayList<>();
        for (int goal = 0; goal < used(answers); goal++) {
            String name = "goals[" + goal + "]";
            if (isUsed(answers, name)) {
                goals.add(new PlanRequests.Goal(
                        answers.known(name + ".area").orElse(null),
                        answers.known(name + ".words").orElse(null),
                        actions(answers, name)));
            }
        }
        return new PlanRequests.Write(answers.orNull("place"), goals);
    }

    private static List<PlanRequests.Action> actions(Answers answers, String goal) {
        List<PlanRequests.Action> actions = new ArrayList<>();
        for (int number = 0; number < usedActions(answers, goal); number++) {
            String at = goal + ".actions[" + number + "]";
            if (isUsedAction(answers, at)) {
                UnitChoice unit = UnitChoice.of(answers, at + ".unit");
                actions.add(new PlanRequests.Action(
                        answers.known(at + ".id").orElse(null),
                        unit.institution(),
                        unit.unit(),
                        Dates.read(answers, at + ".dueOn").orElse(null),
                        answers.known(at + ".words").orElse(null)));
            }
        }
        return actions;
    }

    /// What is missing, at its field.
    static List<FieldMessage> missing(Answers answers, PlanWords words, String missingUnit, String missingChoice) {
        List<FieldMessage> messages = new ArrayList<>();
        if (answers.typed("place").isEmpty()) {
            messages.add(new FieldMessage("place", missingChoice));
        }
        boolean any = false;
        for (int goal = 0; goal < used(answers); goal++) {
            String name = "goals[" + goal + "]";
            if (!isUsed(answers, name)) {
                continue;
            }
            any = true;
            if (answers.typed(name + ".area").isEmpty()) {
                messages.add(new FieldMessage(name + ".area", words.missingArea()));
            }
            if (actions(answers, name).isEmpty()) {
                messages.add(new FieldMessage(name + ".actions[0].words", words.missingAction()));
            }
            for (int number = 0; number < usedActions(answers, name); number++) {
                String at = name + ".actions[" + number + "]";
                if (isUsedAction(answers, at)) {
                    if (answers.typed(at + ".unit").isEmpty()) {
                        messages.add(new FieldMessage(at + ".unit", missingUnit));
                    }
                    if (Dates.read(answers, at + ".dueOn").isEmpty()) {
                        messages.add(new FieldMessage(at + ".dueOn", words.missingDay()));
                    }
                }
            }
        }
        if (!any) {
            messages.add(new FieldMessage("goals[0].area", words.draftMissing()));
        }
        return messages;
    }

    private static int used(Answers answers) {
        int used = 0;
        for (int goal = 0; goal < MOST; goal++) {
            if (isUsed(answers, "goals[" + goal + "]")) {
                used = goal + 1;
            }
        }
        return used;
    }

    private static boolean isUsed(Answers answers, String goal) {
        return !answers.typed(goal + ".area").isEmpty()
                || !answers.typed(goal + ".words").isEmpty()
                || usedActions(answers, goal) > 0;
    }

    private static int usedActions(Answers answers, String goal) {
        int used = 0;
        for (int action = 0; action < MOST; action++) {
            if (isUsedAction(answers, goal + ".actions[" + action + "]")) {
                used = action + 1;
            }
        }
        return used;
    }

    private static boolean isUsedAction(Answers answers, String action) {
        return !answers.typed(action + ".words").isEmpty()
                || !answers.typed(action + ".unit").isEmpty()
                || Dates.isTyped(answers, action + ".dueOn");
    }
}
