package pe.kuska.registry.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

    @Test
    void aGroupOfOnePurposeDoesNotTellIt() {
        Grouped alike = new Grouping(K)
                .of(Collections.nCopies(K, List.of("15", "MUJER", "12-17", "MENDICIDAD")))
                .orElseThrow();
        assertThat(alike.groups()).containsExactly(new OpenGroup(List.of("15", "MUJER", "12-17", OpenGroup.ALL), K));
        List<List<String>> oneIsOther =
                new ArrayList<>(Collections.nCopies(K - 1, List.of("15", "MUJER", "12-17", "MENDICIDAD")));
        oneIsOther.add(List.of("15", "MUJER", "12-17", "VARIAS"));
        assertThat(alike.leftOut())
                .as("the log says so, in the same words as where some differ: which it was would tell it")
                .hasSize(1)
                .isEqualTo(new Grouping(K).of(oneIsOther).orElseThrow().leftOut());
    }

    /** Purpose is what nobody may find out: whoever is known to be in a row must not be known by it. */
    @Property(tries = 150)
    void wherePurposeIsToldThereAreTwo(@ForAll Random random, @ForAll @IntRange(min = K, max = 900) int count) {
        List<OpenGroup> groups =
                new Grouping(K).of(people(random, count)).orElseThrow().groups();
        groups.stream()
                .filter(group -> !group.values().getLast().equals(OpenGroup.ALL))
                .forEach(group -> assertThat(groups)
                        .filteredOn(other -> isBeside(group, other))
                        .as("others who have all but the purpose in common with %s", group)
                        .isNotEmpty());
    }

    @Test
    void aGroupThatOnceToldTheOnePurposeOfAllTellsItOfNobodyElse() {
        OpenGroup alike = new OpenGroup(List.of("15", "MUJER", "12-17", "MENDICIDAD"), 20);
        OpenGroup beside = new OpenGroup(List.of("08", "MUJER", "12-17", OpenGroup.ALL), 20);
        List<List<String>> people = new ArrayList<>(Collections.nCopies(50, alike.values()));
        people.addAll(Collections.nCopies(50, List.of("08", "MUJER", "12-17", "VARIAS")));
        assertThat(new LaterRelease(K)
                        .after(List.of(List.of(alike, beside)), people)
                        .groups())
                .containsExactly(alike, new OpenGroup(beside.values(), 50));
    }

    private static boolean isBeside(OpenGroup group, OpenGroup other) {
        int purpose = VALUES.size() - 1;
        return !other.equals(group)
                && other.values().subList(0, purpose).equals(group.values().subList(0, purpose));
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

    /** Groups neither overlap nor change, so what can be computed from releases are differences of groups and of their sums. */
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
        isSafe(releases);
    }

    /** Who was told to be of one purpose is told to be of another: groups change by many, and their sum by the few who came. */
    @Property(tries = 80)
    void whoMovesBetweenGroupsHidesNobodyWhoCame(
            @ForAll Random random, @ForAll @IntRange(min = 200, max = 900) int count) {
        List<List<String>> people = new ArrayList<>(people(random, count));
        List<List<OpenGroup>> releases = new ArrayList<>();
        releases.add(new Grouping(K).of(people).orElseThrow().groups());
        for (int release = 0; release < 4; release++) {
            int field = random.nextInt(VALUES.size());
            for (int i = random.nextInt(count); i > 0; i--) {
                List<String> moved = new ArrayList<>(people.removeFirst());
                moved.set(field, VALUES.get(field).getFirst());
                people.add(moved);
            }
            people.addAll(people(random, random.nextInt(K)));
            releases.add(new LaterRelease(K).after(releases, people).groups());
        }
        isSafe(releases);
    }

    @Test
    void whatChangedMuchIsToldAlthoughSomethingBesideItIsNot() {
        List<OpenGroup> before = List.of(group("15", 40), group("08", 40), group("16", 40));
        List<List<String>> people = new ArrayList<>();
        people.addAll(Collections.nCopies(55, group("15", 0).values()));
        people.addAll(Collections.nCopies(27, group("08", 0).values()));
        people.addAll(Collections.nCopies(90, group("16", 0).values()));
        assertThat(new LaterRelease(K).after(List.of(before), people).groups())
                .containsExactly(group("15", 55), group("08", 27), group("16", 90));
        people.removeAll(List.of(group("16", 0).values()));
        people.addAll(Collections.nCopies(40, group("16", 0).values()));
        Grouped later = new LaterRelease(K).after(List.of(before), people);
        assertThat(later.groups())
                .as("13 fewer and 15 more are 2 more in all: the smaller change is not told")
                .containsExactly(group("15", 55), group("08", 40), group("16", 40));
        assertThat(later.leftOut())
                .as("the log is the same whatever stayed as it was")
                .isEqualTo(new LaterRelease(K)
                        .after(
                                List.of(before),
                                Collections.nCopies(60, group("15", 0).values()))
                        .leftOut());
    }

    private static OpenGroup group(String department, long persons) {
        return new OpenGroup(List.of(department, "MUJER", OpenGroup.ALL, OpenGroup.ALL), persons);
    }

    private static void isSafe(List<List<OpenGroup>> releases) {
        Map<List<String>, List<Long>> told = new HashMap<>();
        releases.forEach(groups -> {
            assertThat(groups)
                    .extracting(OpenGroup::values)
                    .containsExactlyElementsOf(
                            releases.getFirst().stream().map(OpenGroup::values).toList());
            assertThat(groups).allSatisfy(group -> assertThat(group.persons()).isGreaterThanOrEqualTo(K));
            Map<List<String>, Long> sums = new HashMap<>();
            groups.forEach(group -> {
                for (int known = 0; known < 1 << VALUES.size(); known++) {
                    List<String> sum = new ArrayList<>();
                    for (int field = 0; field < VALUES.size(); field++) {
                        sum.add((known >> field & 1) == 1 ? group.values().get(field) : "");
                    }
                    sums.merge(sum, group.persons(), Long::sum);
                }
            });
            sums.forEach((sum, persons) ->
                    told.computeIfAbsent(sum, _ -> new ArrayList<>()).add(persons));
        });
        told.forEach((sum, numbers) -> {
            for (long one : numbers) {
                for (long other : numbers) {
                    assertThat(one == other || Math.abs(one - other) >= K)
                            .as("%s of %s", numbers, sum)
                            .isTrue();
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
