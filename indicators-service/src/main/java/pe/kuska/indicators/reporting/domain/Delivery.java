package pe.kuska.indicators.reporting.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an entity stands with what it owes in a period: the policy lead's traffic light.
 *
 * @param late how many it delivered after the due day
 */
public record Delivery(String institution, Map<ReportState, Integer> byState, int late, Light light) {

    /** Green: all delivered; amber: something is missing and there is little time, or is observed; red: overdue. */
    public enum Light {
        GREEN,
        AMBER,
        RED,
        /** Nothing delivered yet, and time enough. */
        WAITING
    }

    public Delivery {
        byState = Collections.unmodifiableMap(new TreeMap<>(byState));
    }

    /** The light of an entity's reports on a day. */
    public static Delivery of(
            String institution,
            Collection<ReportState> states,
            int late,
            LocalDate dueOn,
            int amberDaysBefore,
            LocalDate today) {
        Map<ReportState, Integer> byState = new TreeMap<>();
        states.forEach(state -> byState.merge(state, 1, Integer::sum));
        return new Delivery(institution, byState, late, light(states, dueOn, amberDaysBefore, today));
    }

    private static Light light(Collection<ReportState> states, LocalDate dueOn, int amberDaysBefore, LocalDate today) {
        if (states.stream().allMatch(ReportState::isDelivered)) {
            return Light.GREEN;
        }
        if (today.isAfter(dueOn)) {
            return Light.RED;
        }
        boolean soon = !today.isBefore(dueOn.minusDays(amberDaysBefore));
        return soon || states.contains(ReportState.OBSERVED) ? Light.AMBER : Light.WAITING;
    }

    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int outstanding() {
        return byState.entrySet().stream()
                .filter(count -> !count.getKey().isDelivered())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
