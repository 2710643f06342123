package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pe.kuska.registry.identification.domain.Recognition.Match;
import pe.kuska.registry.people.domain.PersonRole;

/** What holds for whomever is registered. */
class RecognitionPropertiesTest {

    private final Linkage linkage = ShippedModel.linkage();
    private final RecognitionPolicy policy = ShippedModel.policy();

    @Property(tries = 500)
    void nobodyIsLinkedBelowTheExpectedPrecision(
            @ForAll("people") IdentityFixture newcomer, @ForAll("people") IdentityFixture known) {
        Recognition recognition = policy.recognise(newcomer.asVictim(), List.of(known.known()));
        double needed = ShippedModel.MODEL.thresholds().automatic();
        assertThat(recognition instanceof Recognition.Linked linked
                        && linked.comparison().probability() < needed)
                .isFalse();
    }

    @Property(tries = 500)
    void nobodyIsLinkedAcrossTwoDnis(
            @ForAll("people") IdentityFixture newcomer, @ForAll("people") IdentityFixture known) {
        Recognition recognition = policy.recognise(
                newcomer.copy().dni("99333331").asVictim(),
                List.of(known.copy().dni("99333342").known()));
        assertThat(recognition.match()).isNotEqualTo(Match.LINKED);
    }

    @Property(tries = 500)
    void aVictimAndASuspectAreNeverLinked(@ForAll("people") IdentityFixture person) {
        assertThat(policy.recognise(person.as(PersonRole.SUSPECT), List.of(person.known()))
                        .match())
                .isNotEqualTo(Match.LINKED);
    }

    @Property(tries = 500)
    void whoIsToldTwiceInTheSameWordsWithADniIsLinked(@ForAll("people") IdentityFixture person) {
        IdentityFixture known = person.copy().dni("99444444");
        assertThat(policy.recognise(known.asVictim(), List.of(known.known())).match())
                .isEqualTo(Match.LINKED);
    }

    @Property(tries = 500)
    void comparingIsTheSameInBothDirections(
            @ForAll("people") IdentityFixture one, @ForAll("people") IdentityFixture other) {
        Comparison there = linkage.compare(one.comparable(), other.comparable());
        Comparison back = linkage.compare(other.comparable(), one.comparable());
        assertThat(there.probability()).isCloseTo(back.probability(), within(1e-9));
        for (Field field : Field.values()) {
            assertThat(there.in(field)).isEqualTo(back.in(field));
        }
    }

    @Property(tries = 300)
    void whoeverMayBeThePersonIsFoundUnderSomeKey(@ForAll("people") IdentityFixture person) {
        SpokenFiling filing = new SpokenFiling();
        boolean named = person.build().names().given() != null
                && !person.build().names().surnames().isEmpty();
        boolean nameOrDocument = named || !person.build().documents().isEmpty();
        assertThat(!nameOrDocument || !filing.keysOf(person.build()).isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<IdentityFixture> people() {
        Arbitrary<String> given = Arbitraries.of("Rosa Elena", "Rosa", "Luz", "Carlos", "José Luis", "Yuleisy", "R.");
        Arbitrary<String> surname =
                Arbitraries.of("Quispe", "Kispe", "Huamán", "Waman", "Flores", "De la Cruz", "Ccori", "Mamani");
        Arbitrary<String> birth = Arbitraries.of("2001-05-14", "2001-04-15", "1999-12-01", "2010-01-31");
        Arbitrary<Integer> precision = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> sex = Arbitraries.integers().between(0, 2);
        Arbitrary<String> dni =
                Arbitraries.of("99100001", "99100002", "99777777").injectNull(0.4);
        return Combinators.combine(
                        given.injectNull(0.1), surname.injectNull(0.2), surname.injectNull(0.3), birth, precision, sex)
                .as((name, first, second, date, exact, which) -> {
                    IdentityFixture person = IdentityFixture.somebody().named(name, first, second);
                    switch (exact) {
                        case 0 -> person.bornOn(date);
                        case 1 -> person.bornIn(Integer.parseInt(date.substring(0, 4)));
                        case 2 -> person.aged(20, "2024-01-01");
                        default -> person.ofUnknownBirth();
                    }
                    return which == 0 ? person : which == 1 ? person.woman() : person.man();
                })
                .flatMap(person -> dni.map(
                        number -> number == null ? person : person.copy().dni(number)));
    }
}
