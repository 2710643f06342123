package pe.kuska.tracking.funnel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many people got to each step, why the others did not, and how long it took. */
public record Funnel(List<Level> levels) {

    public Funnel {
        levels = List.copyOf(levels);
    }

    /**
     * One step.
     *
     * @param people who got there, each counted once
     * @param stopped how many of them got no further, by reason
     */
    public record Level(String step, int people, Map<String, Integer> stopped, Optional<Lead> lead) {
        public Level {
            stopped = Map.copyOf(stopped);
        }
    }

    /**
     * How long it took from the step before, of those who took both in this order.
     *
     * @param people how many that are
     */
    public record Lead(int people, double medianHours, double p90Hours) {}

    public static Funnel of(List<Journey> journeys, List<FunnelStep> steps) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i).code();
            Map<String, Integer> stopped = new TreeMap<>();
            int people = 0;
            for (Journey journey : journeys) {
                people += journey.reached().containsKey(step) ? 1 : 0;
                if (journey.furthest().equals(step)) {
                    journey.reason().ifPresent(reason -> stopped.merge(reason, 1, Integer::sum));
                }
            }
            levels.add(new Level(
                    step,
                    people,
                    stopped,
                    i == 0 ? Optional.empty() : lead(journeys, steps.get(i - 1).code(), step)));
        }
        return new Funnel(levels);
    }

    private static Optional<Lead> lead(List<Journey> journeys, String from, String to) {
        List<Duration> times = journeys.stream()
                .filter(journey ->
                        journey.reached().containsKey(from) && journey.reached().containsKey(to))
                .map(journey -> Duration.between(at(journey, from), at(journey, to)))
                .filter(time -> !time.isNegative())
                .sorted()
                .toList();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lead(times.size(), hours(times, 0.5), hours(times, 0.9)));
    }

    private static Instant at(Journey journey, String step) {
        return journey.reached().getOrDefault(step, Instant.EPOCH);
    }

    /** The smallest time within which that share of the people got there. */
    private static double hours(List<Duration> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return Math.round(sorted.get(Math.max(rank, 1) - 1).toMinutes() / 6.0) / 10.0;
    }
}
