package pe.kuska.tracking.funnel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums journeys up one by one, to be compared with what the database makes of them. */
public final class FunnelByHand {

    private FunnelByHand() {}

    /** The sums of some journeys; reasons and times of one department or of all. */
    public static FunnelSums sums(Collection<Journey> journeys, @Nullable String department, List<FunnelStep> steps) {
        Map<String, Map<String, Integer>> people = new HashMap<>();
        for (Journey journey : journeys) {
            journey.reached()
                    .keySet()
                    .forEach(step -> people.computeIfAbsent(journey.department(), _ -> new HashMap<>())
                            .merge(step, 1, Integer::sum));
        }
        List<Journey> own = journeys.stream()
                .filter(journey -> department == null || journey.department().equals(department))
                .toList();
        Map<String, Map<String, Integer>> stopped = new HashMap<>();
        own.forEach(journey -> journey.reason()
                .ifPresent(reason -> stopped.computeIfAbsent(journey.furthest(), _ -> new HashMap<>())
                        .merge(reason, 1, Integer::sum)));
        Map<String, Funnel.Lead> leads = new HashMap<>();
        for (int i = 1; i < steps.size(); i++) {
            lead(own, steps.get(i - 1).code(), steps.get(i).code(), leads);
        }
        return new FunnelSums(steps.stream().map(FunnelStep::code).toList(), people, stopped, leads);
    }

    private static void lead(List<Journey> journeys, String from, String to, Map<String, Funnel.Lead> leads) {
        List<Duration> times = journeys.stream()
                .filter(journey ->
                        journey.reached().containsKey(from) && journey.reached().containsKey(to))
                .map(journey -> Duration.between(at(journey, from), at(journey, to)))
                .filter(time -> !time.isNegative())
                .sorted()
                .toList();
        if (!times.isEmpty()) {
            leads.put(to, new Funnel.Lead(times.size(), hours(times, 0.5), hours(times, 0.9)));
        }
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
