package pe.kuska.registry.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.joins.domain.CaseGroups;
import pe.kuska.registry.joins.domain.CaseGroups.Join;
import pe.kuska.registry.joins.domain.Comparison;
import pe.kuska.registry.joins.domain.Comparison.Agreement;
import pe.kuska.registry.joins.domain.Evidence;
import pe.kuska.registry.joins.domain.Evidence.Nearness;
import pe.kuska.registry.joins.domain.Evidence.Strength;

class JoinRulesTest {

    @Test
    void aNumberNamedAndAPersonInBothIsStrong() {
        assertThat(new Evidence(1, 0, Nearness.UNKNOWN, 300, true).strength()).contains(Strength.STRONG);
    }

    @Test
    void twoPeopleSoonAndNotApartIsStrong() {
        assertThat(new Evidence(1, 1, Nearness.SAME_DEPARTMENT, 10, false).strength())
                .contains(Strength.STRONG);
        assertThat(new Evidence(2, 0, Nearness.APART, 10, false).strength()).contains(Strength.LIKELY);
    }

    @Test
    void onePersonIsAsLikelyAsTheyAreNearAndSoon() {
        assertThat(new Evidence(1, 0, Nearness.SAME_DISTRICT, 20, false).strength())
                .contains(Strength.LIKELY);
        assertThat(new Evidence(1, 0, Nearness.SAME_DEPARTMENT, 200, false).strength())
                .contains(Strength.POSSIBLE);
        assertThat(new Evidence(1, 0, Nearness.APART, 20, false).strength()).isEmpty();
        assertThat(new Evidence(1, 0, Nearness.SAME_DISTRICT, 2000, false).strength())
                .isEmpty();
    }

    @Test
    void placeAndDayAloneAreNothing() {
        assertThat(new Evidence(0, 0, Nearness.SAME_DISTRICT, 0, false).strength())
                .isEmpty();
    }

    @Test
    void nearnessIsReadFromTheUbigeo() {
        assertThat(Nearness.of(Optional.of("080101"), Optional.of("080101"))).isEqualTo(Nearness.SAME_DISTRICT);
        assertThat(Nearness.of(Optional.of("080101"), Optional.of("080102"))).isEqualTo(Nearness.SAME_PROVINCE);
        assertThat(Nearness.of(Optional.of("080101"), Optional.of("080201"))).isEqualTo(Nearness.SAME_DEPARTMENT);
        assertThat(Nearness.of(Optional.of("080101"), Optional.of("170101"))).isEqualTo(Nearness.APART);
        assertThat(Nearness.of(Optional.empty(), Optional.of("170101"))).isEqualTo(Nearness.UNKNOWN);
    }

    @Test
    void conflictsAreShownAndWhatOnlyOneSaysIsNone() {
        Map<String, CaseFacts> told = new LinkedHashMap<>();
        told.put("CT-1", facts("129-A", List.of("CAPTACION", "TRASLADO"), null));
        told.put("CT-2", facts("129-O", List.of("TRASLADO", "CAPTACION"), "170101"));
        assertThat(Comparison.of(told))
                .extracting(one -> one.field() + " " + one.agreement())
                .containsExactlyInAnyOrder("crime CONFLICT", "conducts AGREED", "place.ubigeo ONE_SOURCE");
        assertThat(Comparison.of(told))
                .filteredOn(one -> one.agreement() == Agreement.CONFLICT)
                .singleElement()
                .satisfies(crime -> assertThat(crime.statements())
                        .extracting(said -> said.caseCode() + " " + said.values())
                        .containsExactly("CT-1 [129-A]", "CT-2 [129-O]"));
    }

    @Property(tries = 200)
    void takingAJoinBackGivesWhatThereWouldBeWithoutIt(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 48) Integer> pairs,
            @ForAll @IntRange(max = 11) int undone) {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            cases.add(new UUID(0, i + 1));
        }
        List<Join> joins = pairs.stream()
                .filter(pair -> pair / 7 != pair % 7)
                .map(pair -> new Join(cases.get(pair / 7), cases.get(pair % 7)))
                .toList();
        Map<UUID, UUID> groups = CaseGroups.of(cases, joins);
        for (Join join : joins) {
            assertThat(groups.get(join.one())).isEqualTo(groups.get(join.other()));
        }
        groups.forEach((one, group) -> assertThat(group.compareTo(one)).isLessThanOrEqualTo(0));
        assertThat(groups.values().stream().distinct().count()).isEqualTo(7 - spanning(cases, joins));
        if (undone < joins.size()) {
            List<Join> rest = new ArrayList<>(joins);
            rest.remove(undone);
            List<Join> inAnotherOrder = new ArrayList<>(rest.reversed());
            assertThat(CaseGroups.of(cases, inAnotherOrder)).isEqualTo(CaseGroups.of(cases, rest));
        }
    }

    /** How many joins connect something new, counted by walking. */
    private static long spanning(List<UUID> cases, List<Join> joins) {
        List<UUID> left = new ArrayList<>(cases);
        long components = 0;
        while (!left.isEmpty()) {
            components++;
            List<UUID> reached = new ArrayList<>(List.of(left.removeFirst()));
            for (int i = 0; i < reached.size(); i++) {
                UUID at = reached.get(i);
                for (Join join : joins) {
                    UUID next =
                            join.one().equals(at) ? join.other() : join.other().equals(at) ? join.one() : at;
                    if (left.remove(next)) {
                        reached.add(next);
                    }
                }
            }
        }
        return cases.size() - components;
    }

    private static CaseFacts facts(String crime, List<String> conducts, @Nullable String ubigeo) {
        return new CaseFacts(
                CaseKind.COMPLAINT,
                Instant.parse("2026-03-02T15:00:00Z"),
                crime,
                conducts,
                List.of(),
                List.of(),
                null,
                ubigeo,
                List.of(),
                List.of());
    }
}
