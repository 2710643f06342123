package pe.kuska.tracking.funnel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many people got to each step, why the others did not, and how long it took. */
public record Funnel(List<Level> levels) {

    public Funnel {
        levels = List.copyOf(levels);
    }

    /**
     * One step.
     *
     * @param people who got there, each counted once; none if it is not shown
     * @param stopped how many of them got no further, by reason; those shown
     * @param lead how long it took them; empty if nobody came from the step before, or if it is not shown
     * @param suppressed whether something of it is not shown
     */
    public record Level(
            String step,
            @Nullable Integer people,
            Map<String, Integer> stopped,
            Optional<Lead> lead,
            boolean suppressed) {
        public Level {
            stopped = Map.copyOf(stopped);
        }
    }

    /**
     * How long it took from the step before, of those who took both in this order.
     *
     * @param people how many that are; none if it is not shown
     * @param medianHours the smallest time within which half of them got there
     * @param p90Hours the same for nine in ten
     */
    public record Lead(@Nullable Integer people, double medianHours, double p90Hours) {}
}
