package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pe.kuska.tracking.followup.domain.Fact.Step;

class CustodyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final List<Office> UNITS = List.of(
            new Office("PNP", "DIRCTPTIM"),
            new Office("MIMP", "CEM"),
            new Office("MPFN", "UDAVIT"),
            new Office("MIMP", "CAR"));
    private static final List<EntryType> MOVING = List.of(
            EntryType.CASE_REGISTERED,
            EntryType.REFERRAL_ACCEPTED,
            EntryType.REFERRAL_RETURNED,
            EntryType.HAND_OVER_RECEIVED,
            EntryType.STAY_BEGAN,
            EntryType.STAY_ENDED,
            EntryType.PERSON_ARRIVED);

    private static Step step(int at, EntryType type, Office actor) {
        boolean ofCase = type.subject() == EntryType.Subject.CASE;
        return new Step(
                new UUID(0, at),
                NOW.plusSeconds(at),
                NOW.plusSeconds(at),
                type,
                actor,
                ofCase ? null : new PersonCode("CUV-ANA"),
                ofCase ? "CASO" : null,
                ofCase ? null : new UUID(1, UNITS.indexOf(actor)),
                Map.of());
    }

    private static List<Office> giving(List<Step> steps) {
        Custody custody = Custody.after(steps);
        return UNITS.stream().filter(custody::allowsGiving).toList();
    }

    @Property(tries = 500)
    void whoeverSignsForHerIsTheOnlyOneWhoCanGiveHer(
            @ForAll @Size(max = 12) List<@IntRange(max = 27) Integer> history, @ForAll @IntRange(max = 3) int last) {
        List<Step> steps = new ArrayList<>();
        history.forEach(each ->
                steps.add(step(steps.size(), MOVING.get(each % MOVING.size()), UNITS.get(each / MOVING.size()))));
        assertThat(giving(steps)).as("somebody always can").isNotEmpty();
        steps.add(step(steps.size(), EntryType.HAND_OVER_RECEIVED, UNITS.get(last)));
        assertThat(giving(steps)).containsExactly(UNITS.get(last));
    }

    @Example
    void whoAcceptsAReferralAfterwardsMayGiveHerToo() {
        List<Step> steps = new ArrayList<>(List.of(
                step(0, EntryType.CASE_REGISTERED, UNITS.get(0)), step(1, EntryType.HAND_OVER_RECEIVED, UNITS.get(2))));
        steps.add(step(2, EntryType.REFERRAL_ACCEPTED, UNITS.get(1)));
        assertThat(giving(steps)).containsExactly(UNITS.get(1), UNITS.get(2));
        assertThat(Custody.after(steps).wentElsewhere(UNITS.get(0), UNITS.get(3)))
                .isTrue();
        assertThat(Custody.after(steps).wentElsewhere(UNITS.get(1), UNITS.get(3)))
                .isFalse();
    }

    @Example
    void whomNobodyHasIsGivenByWhoeverFoundHer() {
        List<Step> steps = List.of(
                step(0, EntryType.CASE_REGISTERED, UNITS.get(0)),
                step(1, EntryType.STAY_BEGAN, UNITS.get(3)),
                step(2, EntryType.STAY_ENDED, UNITS.get(3)));
        assertThat(giving(steps)).isEqualTo(UNITS);
    }
}
