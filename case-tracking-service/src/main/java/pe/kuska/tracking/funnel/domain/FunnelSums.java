package pe.kuska.tracking.funnel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.funnel.domain.Funnel.Lead;
import pe.kuska.tracking.funnel.domain.Funnel.Level;

/**
 * The journeys of a year summed up.
 *
 * @param steps in their order
 * @param people how many got where, by department and step
 * @param stopped how many got no further, by step and reason, of the department or country that was asked for
 * @param leads how long it took to each step, of the same
 */
public record FunnelSums(
        List<String> steps,
        Map<String, Map<String, Integer>> people,
        Map<String, Map<String, Integer>> stopped,
        Map<String, Lead> leads) {

    public FunnelSums {
        steps = List.copyOf(steps);
        people = Map.copyOf(people);
        stopped = Map.copyOf(stopped);
        leads = Map.copyOf(leads);
    }

    /** How many got to a step, in a department or in all. */
    public int people(@Nullable String department, String step) {
        return department == null
                ? people.values().stream()
                        .mapToInt(each -> each.getOrDefault(step, 0))
                        .sum()
                : people.getOrDefault(department, Map.of()).getOrDefault(step, 0);
    }

    /** All of it, for those who may know who is behind each figure. */
    public Funnel exact(@Nullable String department) {
        return new Funnel(steps.stream()
                .map(step -> new Level(
                        step,
                        people(department, step),
                        stopped.getOrDefault(step, Map.of()),
                        Optional.ofNullable(leads.get(step)),
                        false))
                .toList());
    }
}
