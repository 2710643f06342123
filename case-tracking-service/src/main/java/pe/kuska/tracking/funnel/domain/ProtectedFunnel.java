package pe.kuska.tracking.funnel.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.disclosure.LinearTable;
import pe.kuska.platform.disclosure.LinearTable.Sum;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.tracking.funnel.domain.Funnel.Lead;
import pe.kuska.tracking.funnel.domain.Funnel.Level;

/**
 * A year's funnel for those who may not see who is behind it. Very few who got somewhere are not shown, nor very few who
 * did not, nor whatever either would follow from: the country's figures and those of all departments are decided together,
 * so that asking for one department after the other tells no more. Why people stopped is shown of the country only.
 */
public final class ProtectedFunnel {

    /** Of fewer the tenth who took longest is one known person. */
    private static final int FEWEST_TIMED = 10;

    private final Suppression suppression;
    private final FunnelSums sums;
    private final String first;
    private final String last;
    private final Map<String, Set<String>> hiddenReasons = new HashMap<>();
    private final Set<String> hiddenSteps = new HashSet<>();
    private final Map<String, Set<String>> hiddenDepartments = new HashMap<>();

    private ProtectedFunnel(Suppression suppression, FunnelSums sums) {
        this.suppression = suppression;
        this.sums = sums;
        this.first = sums.steps().getFirst();
        this.last = sums.steps().getLast();
    }

    /**
     * What is shown of a department or of the country.
     *
     * @param sums those of the whole country
     * @param leads the times of the department, if one is asked for
     */
    public static Funnel of(
            FunnelSums sums, @Nullable String department, Map<String, Lead> leads, Suppression suppression) {
        ProtectedFunnel shown = new ProtectedFunnel(suppression, sums);
        if (suppression.isSmall(sums.people(null, shown.first))) {
            return new Funnel(sums.steps().stream()
                    .map(step -> new Level(step, null, Map.of(), Optional.empty(), true))
                    .toList());
        }
        shown.decideOnCountry();
        shown.decideOnDepartments();
        return department == null ? shown.country() : shown.department(department, leads);
    }

    /** The rescued are those who stopped at each step, by reason, and those who arrived. */
    private void decideOnCountry() {
        Cells cells = new Cells();
        int rescued = cells.add(first, sums.people(null, first));
        List<Integer> parts = new ArrayList<>();
        Map<String, Map<String, Integer>> reasons = new TreeMap<>();
        for (String step : sums.steps()) {
            Map<String, Integer> stopped = sums.stopped().getOrDefault(step, Map.of());
            if (step.equals(last)) {
                parts.add(cells.add(last, sums.people(null, last)));
            } else {
                int together =
                        stopped.values().stream().mapToInt(Integer::intValue).sum();
                int of = cells.add("stopped at " + step, together);
                parts.add(of);
                Map<String, Integer> own = new TreeMap<>();
                stopped.forEach((reason, people) -> own.put(reason, cells.add(step + " " + reason, people)));
                reasons.put(step, own);
                cells.sum(of, List.copyOf(own.values()));
            }
        }
        cells.sum(rescued, parts);
        BitSet forced = new BitSet();
        if (isTelling(last, null)) {
            forced.set(cells.index(last));
        }
        BitSet hidden = suppression.hide(cells.table(), forced, cell -> cell != rescued);
        reasons.forEach((step, own) -> own.forEach((reason, cell) -> {
            if (hidden.get(cell)) {
                hiddenReasons.computeIfAbsent(step, _ -> new HashSet<>()).add(reason);
            }
        }));
        if (hidden.get(cells.index(last))) {
            hiddenSteps.add(last);
        }
        sums.steps().stream().filter(step -> isTelling(step, null)).forEach(hiddenSteps::add);
    }

    /** Each step by itself: departments add up to the country. */
    private void decideOnDepartments() {
        Set<String> hiddenRescued = hide(first, Set.of());
        hiddenDepartments.put(first, hiddenRescued);
        for (String step : sums.steps().subList(1, sums.steps().size())) {
            Set<String> forced = new TreeSet<>(hiddenRescued);
            sums.people().keySet().stream()
                    .filter(department -> isTelling(step, department))
                    .forEach(forced::add);
            hiddenDepartments.put(step, hide(step, forced));
        }
    }

    private Set<String> hide(String step, Set<String> forced) {
        Cells cells = new Cells();
        List<String> departments = List.copyOf(new TreeSet<>(sums.people().keySet()));
        List<Integer> parts = departments.stream()
                .map(department -> cells.add(department, sums.people(department, step)))
                .toList();
        int whole = cells.add("", sums.people(null, step));
        cells.sum(whole, parts);
        BitSet hidden = new BitSet();
        forced.forEach(department -> hidden.set(cells.index(department)));
        hidden.set(whole, hiddenSteps.contains(step));
        BitSet chosen = suppression.hide(cells.table(), hidden, cell -> cell != whole);
        Set<String> names = new HashSet<>();
        departments.stream()
                .filter(department -> chosen.get(cells.index(department)))
                .forEach(names::add);
        return names;
    }

    /** Whether very few got to a step, or very few did not. */
    private boolean isTelling(String step, @Nullable String department) {
        int people = sums.people(department, step);
        return suppression.isSmall(people)
                || (!step.equals(first) && suppression.isSmall(Math.abs(sums.people(department, first) - people)));
    }

    private Funnel country() {
        return new Funnel(sums.steps().stream()
                .map(step -> {
                    boolean hidden = hiddenSteps.contains(step);
                    Set<String> reasons = hiddenReasons.getOrDefault(step, Set.of());
                    Map<String, Integer> stopped = new HashMap<>(sums.stopped().getOrDefault(step, Map.of()));
                    stopped.keySet().removeAll(reasons);
                    return new Level(
                            step,
                            hidden ? null : sums.people(null, step),
                            stopped,
                            lead(step, sums.leads(), hidden),
                            hidden || !reasons.isEmpty());
                })
                .toList());
    }

    private Funnel department(String department, Map<String, Lead> leads) {
        return new Funnel(sums.steps().stream()
                .map(step -> {
                    boolean hidden =
                            hiddenDepartments.getOrDefault(step, Set.of()).contains(department);
                    return new Level(
                            step,
                            hidden ? null : sums.people(department, step),
                            Map.of(),
                            lead(step, leads, hidden),
                            true);
                })
                .toList());
    }

    private static Optional<Lead> lead(String step, Map<String, Lead> leads, boolean hidden) {
        return hidden
                ? Optional.empty()
                : Optional.ofNullable(leads.get(step))
                        .filter(lead -> lead.people() != null && lead.people() >= FEWEST_TIMED)
                        .map(lead -> new Lead(null, lead.medianHours(), lead.p90Hours()));
    }

    /** Numbers by name, and which of them add up to which. */
    private static final class Cells {

        private final Map<String, Integer> indexes = new HashMap<>();
        private final List<Integer> values = new ArrayList<>();
        private final List<Sum> sums = new ArrayList<>();

        int add(String name, int value) {
            indexes.put(name, values.size());
            values.add(value);
            return values.size() - 1;
        }

        int index(String name) {
            return indexes.getOrDefault(name, -1);
        }

        void sum(int whole, List<Integer> parts) {
            sums.add(new Sum(whole, parts));
        }

        LinearTable table() {
            LinearTable table = new LinearTable(
                    values.stream().mapToLong(Integer::longValue).toArray());
            sums.forEach(table::add);
            return table;
        }
    }
}
