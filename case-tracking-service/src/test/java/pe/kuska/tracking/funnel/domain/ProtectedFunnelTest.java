package pe.kuska.tracking.funnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.disclosure.LinearTable;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.tracking.funnel.FunnelSteps;

/** Whoever asks for the country and for every department, and adds and subtracts, finds out about nobody. */
class ProtectedFunnelTest {

    private static final int SMALLEST = 5;
    private static final List<String> STEPS =
            FunnelSteps.read().stream().map(FunnelStep::code).toList();
    private static final String FIRST = STEPS.getFirst();
    private static final String LAST = STEPS.getLast();
    private static final List<String> REASONS = List.of("EN_CURSO", "ABANDONO", "SIN_MOTIVO_REGISTRADO");

    private static Funnel shown(FunnelSums sums, @Nullable String department) {
        return ProtectedFunnel.of(sums, department, sums.leads(), new Suppression(SMALLEST));
    }

    private static @Nullable Integer people(Funnel funnel, String step) {
        return funnel.levels().get(STEPS.indexOf(step)).people();
    }

    private static FunnelSums sums(
            Map<String, Map<String, Integer>> people, Map<String, Map<String, Integer>> stopped) {
        return new FunnelSums(STEPS, people, stopped, Map.of());
    }

    /** People who each got to some steps at random, and stopped for some reason. */
    private static FunnelSums live(long seed, int departments, int most) {
        Random random = new Random(seed);
        Map<String, Map<String, Integer>> people = new HashMap<>();
        Map<String, Map<String, Integer>> stopped = new HashMap<>();
        for (int department = 1; department <= departments; department++) {
            Map<String, Integer> own = people.computeIfAbsent("%02d".formatted(department), _ -> new HashMap<>());
            int rescued = 1 + random.nextInt(most);
            for (int person = 0; person < rescued; person++) {
                own.merge(FIRST, 1, Integer::sum);
                String furthest = FIRST;
                for (String step : STEPS.subList(1, STEPS.size())) {
                    if (random.nextInt(10) < 6) {
                        own.merge(step, 1, Integer::sum);
                        furthest = step;
                    }
                }
                if (!furthest.equals(LAST)) {
                    stopped.computeIfAbsent(furthest, _ -> new HashMap<>())
                            .merge(REASONS.get(random.nextInt(REASONS.size())), 1, Integer::sum);
                }
            }
        }
        return sums(people, stopped);
    }

    @Test
    void whereEverybodyIsManyNothingIsHidden() {
        FunnelSums sums = sums(
                Map.of("15", Map.of(FIRST, 100, "HANDED_OVER", 60), "08", Map.of(FIRST, 80, "HANDED_OVER", 40)),
                Map.of(FIRST, Map.of("EN_CURSO", 80), "HANDED_OVER", Map.of("ABANDONO", 100)));
        Funnel country = shown(sums, null);
        assertThat(people(country, FIRST)).isEqualTo(180);
        assertThat(people(country, "HANDED_OVER")).isEqualTo(100);
        assertThat(country.levels().getFirst().stopped()).isEqualTo(Map.of("EN_CURSO", 80));
        assertThat(people(shown(sums, "08"), "HANDED_OVER")).isEqualTo(40);
    }

    @Test
    void aSmallDepartmentTakesAnotherOneWithIt() {
        FunnelSums sums =
                sums(Map.of("15", Map.of(FIRST, 100), "08", Map.of(FIRST, 20), "17", Map.of(FIRST, 2)), Map.of());
        assertThat(people(shown(sums, "17"), FIRST)).isNull();
        assertThat(people(shown(sums, "08"), FIRST)).isNull();
        assertThat(people(shown(sums, "15"), FIRST)).isEqualTo(100);
        assertThat(people(shown(sums, null), FIRST)).isEqualTo(122);
    }

    @Test
    void veryFewWhoDidNotGetThereAreNotShownEither() {
        FunnelSums sums =
                sums(Map.of("15", Map.of(FIRST, 100, "HANDED_OVER", 99)), Map.of(FIRST, Map.of("EN_CURSO", 1)));
        assertThat(people(shown(sums, null), "HANDED_OVER")).isNull();
        assertThat(people(shown(sums, "15"), "HANDED_OVER")).isNull();
    }

    @Test
    void timesOfFewAreNotShown() {
        FunnelSums sums = new FunnelSums(
                STEPS,
                Map.of("15", Map.of(FIRST, 100, "HANDED_OVER", 60, "SHELTERED", 30)),
                Map.of(),
                Map.of("HANDED_OVER", new Funnel.Lead(60, 5, 9), "SHELTERED", new Funnel.Lead(9, 1, 2)));
        Funnel country = shown(sums, null);
        assertThat(country.levels().get(1).lead()).hasValue(new Funnel.Lead(null, 5, 9));
        assertThat(country.levels().get(2).lead()).isEmpty();
    }

    @Property(tries = 300)
    void nothingSmallFollowsFromAllThatIsShown(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int departments,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        FunnelSums sums = live(seed, departments, most);
        Attack attack = new Attack();
        Funnel country = shown(sums, null);
        Map<String, Funnel> byDepartment = new HashMap<>();
        sums.people().keySet().forEach(department -> byDepartment.put(department, shown(sums, department)));
        for (String step : STEPS) {
            List<String> parts = new ArrayList<>();
            byDepartment.forEach((department, funnel) -> {
                attack.know(department + step, sums.people(department, step), people(funnel, step));
                attack.know(
                        "not " + department + step,
                        sums.people(department, FIRST) - sums.people(department, step),
                        null);
                attack.sum(department + FIRST, List.of(department + step, "not " + department + step));
                parts.add(department + step);
            });
            attack.know(step, sums.people(null, step), people(country, step));
            attack.know("not " + step, sums.people(null, FIRST) - sums.people(null, step), null);
            attack.sum(FIRST, List.of(step, "not " + step));
            attack.sum(step, parts);
        }
        List<String> stops = new ArrayList<>(List.of(LAST));
        for (Funnel.Level level : country.levels().subList(0, STEPS.size() - 1)) {
            Map<String, Integer> stopped = sums.stopped().getOrDefault(level.step(), Map.of());
            List<String> reasons = new ArrayList<>();
            stopped.forEach((reason, people) -> {
                attack.know(level.step() + reason, people, level.stopped().get(reason));
                reasons.add(level.step() + reason);
            });
            attack.know(
                    "stopped " + level.step(),
                    stopped.values().stream().mapToInt(Integer::intValue).sum(),
                    null);
            attack.sum("stopped " + level.step(), reasons);
            stops.add("stopped " + level.step());
        }
        attack.sum(FIRST, stops);
        assertThat(attack.found()).isEmpty();
        country.levels().forEach(level -> {
            assertThat(level.people())
                    .satisfiesAnyOf(
                            n -> assertThat(n).isNull(), n -> assertThat(n).isEqualTo(sums.people(null, level.step())));
            assertThat(level.stopped().values()).allMatch(n -> n >= SMALLEST);
        });
    }

    /** What follows from the numbers that are shown. */
    private static final class Attack {

        private final Map<String, Integer> cells = new HashMap<>();
        private final List<Integer> values = new ArrayList<>();
        private final BitSet hidden = new BitSet();
        private final List<LinearTable.Sum> sums = new ArrayList<>();

        void know(String name, int value, @Nullable Integer shown) {
            cells.put(name, values.size());
            hidden.set(values.size(), shown == null);
            values.add(value);
        }

        void sum(String whole, List<String> parts) {
            if (!parts.contains(whole)) {
                sums.add(new LinearTable.Sum(
                        cell(whole), parts.stream().map(this::cell).toList()));
            }
        }

        private int cell(String name) {
            return Objects.requireNonNull(cells.get(name));
        }

        /** The numbers of very few people that can be computed. */
        List<String> found() {
            LinearTable table = new LinearTable(
                    values.stream().mapToLong(Integer::longValue).toArray());
            sums.forEach(table::add);
            BitSet small = new BitSet();
            IntStream.range(0, values.size())
                    .filter(cell -> values.get(cell) > 0 && values.get(cell) < SMALLEST)
                    .forEach(small::set);
            BitSet known = table.determined(hidden);
            BitSet shown = (BitSet) hidden.clone();
            shown.flip(0, values.size());
            known.or(shown);
            known.and(small);
            return cells.entrySet().stream()
                    .filter(each -> known.get(each.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
