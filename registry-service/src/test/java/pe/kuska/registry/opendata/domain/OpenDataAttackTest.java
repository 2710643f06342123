package pe.kuska.registry.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.opendata.domain.Grouping.Grouped;

/** Somebody who has every release tries to find fewer people than a group has. */
class OpenDataAttackTest {

    private static final int K = 11;
    private static final List<List<String>> VALUES = List.of(
            List.of("08", "15", "16", "17", "21"),
            List.of("MUJER", "HOMBRE"),
            List.of("12-17", "18-29", "30-59", "NO_PRECISA"),
            List.of("EXPLOTACION_LABORAL", "MENDICIDAD", "VARIAS"));

    @Test
    void tooFewAreNotToldOfAtAll() {
        assertThat(new Grouping(K).of(people(new Random(1), K - 1))).isEmpty();
        assertThat(new Grouping(K).of(people(new Random(1), K))).isPresent();
    }

    @Test
    void whatIsNotToldApartIsInTheLog() {
        Grouped grouped = new Grouping(K).of(people(new Random(2), 12)).orElseThrow();
        assertThat(grouped.groups()).hasSize(1);
        assertThat(grouped.leftOut()).isNotEmpty();
    }

    @Property(tries = 150)
    void everybodyIsInOneGroupAndNoGroupIsSmall(
            @ForAll Random random, @ForAll @IntRange(min = K, max = 900) int count) {
        List<List<String>> people = people(random, count);
        List<OpenGroup> groups = new Grouping(K).of(people).orElseThrow().groups();
        assertThat(groups).allSatisfy(group -> assertThat(group.persons()).isGreaterThanOrEqualTo(K));
        assertThat(groups.stream().mapToLong(OpenGroup::persons).sum()).isEqualTo(count);
        assertThat(counted(people, groups))
                .isEqualTo(groups.stream().collect(Collectors.toMap(OpenGroup::values, OpenGroup::persons)));
    }

    /** Groups neither overlap nor change, so what can be computed from releases are differences of one group's numbers. */
    @Property(tries = 80)
    void noDifferenceBetweenReleasesIsOfFewerThanAGroup(
            @ForAll Random random, @ForAll @IntRange(min = 40, max = 600) int count) {
        List<List<String>> people = new ArrayList<>(people(random, count));
        List<List<OpenGroup>> releases = new ArrayList<>();
        releases.add(new Grouping(K).of(people).orElseThrow().groups());
        for (int release = 0; release < 4; release++) {
            for (int i = random.nextInt(60); i > 0 && people.size() > 1; i--) {
                people.remove(random.nextInt(people.size()));
            }
            people.addAll(people(random, random.nextInt(80)));
            releases.add(new LaterRelease(K).after(releases, people).groups());
        }
        Map<List<String>, Set<Long>> told = new HashMap<>();
        releases.forEach(groups -> {
            assertThat(groups)
                    .extracting(OpenGroup::values)
                    .containsExactlyElementsOf(
                            releases.getFirst().stream().map(OpenGroup::values).toList());
            groups.forEach(group ->
                    told.computeIfAbsent(group.values(), _ -> new HashSet<>()).add(group.persons()));
        });
        told.values().forEach(numbers -> {
            for (long one : numbers) {
                assertThat(one).isGreaterThanOrEqualTo(K);
                for (long other : numbers) {
                    assertThat(one == other || Math.abs(one - other) >= K).isTrue();
                }
            }
        });
    }

    private static Map<List<String>, Long> counted(List<List<String>> people, List<OpenGroup> groups) {
        Map<List<String>, Long> counts = new HashMap<>();
        for (List<String> one : people) {
            Optional<List<String>> group = LaterRelease.groupOf(one, groups);
            assertThat(group).isPresent();
            counts.merge(group.orElseThrow(), 1L, Long::sum);
        }
        return counts;
    }

    private static List<List<String>> people(Random random, int count) {
        List<List<String>> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> person = new ArrayList<>();
            for (List<String> values : VALUES) {
                // Some values are rare, as they are among people.
                double chance = random.nextDouble();
                person.add(values.get((int) (chance * chance * values.size())));
            }
            people.add(person);
        }
        return people;
    }
}
