package pe.kuska.tracking.plans.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What changed from one version of a plan to another, action by action. */
public record PlanDifference(List<UUID> added, List<UUID> removed, List<UUID> changed) {

    public PlanDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static PlanDifference between(List<PlannedAction> before, List<PlannedAction> after) {
        List<UUID> added = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        for (PlannedAction action : after) {
            before.stream()
                    .filter(old -> old.id().equals(action.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            old -> {
                                if (!old.saysTheSameAs(action)) {
                                    changed.add(action.id());
                                }
                            },
                            () -> added.add(action.id()));
        }
        List<UUID> removed = before.stream()
                .map(PlannedAction::id)
                .filter(id -> after.stream().noneMatch(action -> action.id().equals(id)))
                .toList();
        return new PlanDifference(added, removed, changed);
    }
}
