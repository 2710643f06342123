package pe.kuska.registry.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.persistence.FactColumns.Fact;

/** Whatever is asked of facts in columns, a count that looks at them one by one says the same. */
class FactColumnsTest {

    private static final int LAST_MOMENT = 60;
    private static final List<String> PURPOSES = List.of("MENDICIDAD", "EXPLOTACION_LABORAL", "VENTA_DE_NINOS");

    @Property(tries = 150)
    void countsWhatOneByOneCounts(@ForAll long seed) {
        Random random = new Random(seed);
        CountingUnit unit = CountingUnit.values()[random.nextInt(CountingUnit.values().length)];
        FactColumns columns = new FactColumns(unit);
        List<Fact> facts = randomFacts(random, columns);
        for (int question = 0; question < 12; question++) {
            List<Dimension> by = someOf(random, unit, random.nextInt(4));
            Map<Dimension, String> where = new EnumMap<>(Dimension.class);
            someOf(random, unit, random.nextInt(3)).forEach(one -> where.put(one, valueOf(random, one)));
            long moment = random.nextInt(LAST_MOMENT + 2);
            assertThat(asLists(columns.count(unit, by, where, moment).orElseThrow()))
                    .as("%s by %s where %s at %d", unit, by, where, moment)
                    .isEqualTo(oneByOne(facts, unit, by, where, moment));
        }
    }

    @Property(tries = 60)
    void knowsWhoWasAVictimBefore(@ForAll long seed) {
        Random random = new Random(seed);
        FactColumns columns = new FactColumns(CountingUnit.PERSON);
        List<Fact> facts = randomFacts(random, columns);
        long moment = random.nextInt(LAST_MOMENT + 2);
        Map<UUID, TreeSet<Integer>> years = new HashMap<>();
        facts.stream()
                .filter(fact -> holds(fact, moment))
                .forEach(fact -> years.computeIfAbsent(Objects.requireNonNull(fact.person()), _ -> new TreeSet<>())
                        .add(Integer.parseInt(told(fact, Dimension.YEAR))));
        Map<Integer, Long> expected = new HashMap<>();
        years.values().forEach(own -> own.stream().skip(1).forEach(year -> expected.merge(year, 1L, Long::sum)));
        assertThat(columns.countSeenBefore(moment)).isEqualTo(expected);
    }

    private static List<Fact> randomFacts(Random random, FactColumns columns) {
        List<UUID> known = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            known.add(new UUID(random.nextLong(), random.nextLong()));
        }
        List<Fact> facts = new ArrayList<>();
        int count = random.nextInt(200);
        for (int i = 0; i < count; i++) {
            Map<Dimension, String> values = new EnumMap<>(Dimension.class);
            Arrays.stream(Dimension.values()).forEach(one -> values.put(one, valueOf(random, one)));
            List<String> purposes = PURPOSES.subList(0, 1 + random.nextInt(PURPOSES.size()));
            long from = (long) i * LAST_MOMENT / count;
            Fact fact = new Fact(
                    i * 3L, known.get(random.nextInt(15)), known.get(random.nextInt(10)), values, purposes, from, null);
            columns.add(fact);
            facts.add(fact);
            if (random.nextInt(3) == 0) {
                int ended = random.nextInt(facts.size());
                Fact one = facts.get(ended);
                if (one.until() == null && one.from() < from) {
                    columns.end(one.id(), from);
                    facts.set(
                            ended,
                            new Fact(
                                    one.id(),
                                    one.person(),
                                    one.group(),
                                    one.values(),
                                    one.purposes(),
                                    one.from(),
                                    from));
                }
            }
            columns.end(i * 3L + 1, 0);
        }
        return facts;
    }

    private static Map<List<String>, List<Long>> oneByOne(
            List<Fact> facts, CountingUnit unit, List<Dimension> by, Map<Dimension, String> where, long moment) {
        Map<List<String>, Set<Object>> counted = new HashMap<>();
        Map<List<String>, Long> reported = new HashMap<>();
        facts.stream()
                .filter(fact -> holds(fact, moment))
                .filter(fact -> where.entrySet().stream()
                        .allMatch(one -> one.getKey() == Dimension.EXPLOITATION
                                ? fact.purposes().contains(one.getValue())
                                : told(fact, one.getKey()).equals(one.getValue())))
                .forEach(fact -> {
                    List<String> purposes = by.contains(Dimension.EXPLOITATION)
                            ? fact.purposes()
                            : fact.purposes().subList(0, 1);
                    for (String purpose : purposes) {
                        List<String> cell = by.stream()
                                .map(one -> one == Dimension.EXPLOITATION ? purpose : told(fact, one))
                                .toList();
                        reported.merge(cell, 1L, Long::sum);
                        counted.computeIfAbsent(cell, _ -> new HashSet<>()).add(whatCounts(fact, unit));
                    }
                });
        Map<List<String>, List<Long>> answer = new HashMap<>();
        reported.forEach((cell, n) -> answer.put(
                cell, List.of((long) Objects.requireNonNull(counted.get(cell)).size(), n)));
        return answer;
    }

    private static Object whatCounts(Fact fact, CountingUnit unit) {
        return switch (unit) {
            case PERSON, SUSPECT -> Objects.requireNonNull(fact.person());
            case VICTIMISATION -> List.of(Objects.requireNonNull(fact.person()), fact.group());
            case CASE -> fact.group();
            case RESOLUTION -> fact.id();
        };
    }

    private static boolean holds(Fact fact, long moment) {
        @Nullable Long until = fact.until();
        return fact.from() <= moment && (until == null || until > moment);
    }

    private static String told(Fact fact, Dimension dimension) {
        return Objects.requireNonNull(fact.values().get(dimension));
    }

    private static String valueOf(Random random, Dimension dimension) {
        return switch (dimension) {
            case YEAR -> String.valueOf(2020 + random.nextInt(4));
            case EXPLOITATION -> PURPOSES.get(random.nextInt(PURPOSES.size()));
            default -> dimension + "-" + random.nextInt(3);
        };
    }

    private static List<Dimension> someOf(Random random, CountingUnit unit, int count) {
        List<Dimension> all = new ArrayList<>(
                Arrays.stream(Dimension.values()).filter(one -> one.isOf(unit)).toList());
        Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    private static Map<List<String>, List<Long>> asLists(Map<List<String>, long[]> counts) {
        Map<List<String>, List<Long>> lists = new HashMap<>();
        counts.forEach((cell, n) -> lists.put(cell, List.of(n[0], n[1])));
        return lists;
    }
}
