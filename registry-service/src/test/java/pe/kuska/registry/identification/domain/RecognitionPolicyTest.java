package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.registry.identification.domain.IdentityFixture.known;
import static pe.kuska.registry.identification.domain.IdentityFixture.rosa;
import static pe.kuska.registry.identification.domain.IdentityFixture.somebody;
import static pe.kuska.registry.people.domain.DocumentType.CE;
import static pe.kuska.registry.people.domain.DocumentType.PAS;
import static pe.kuska.registry.people.domain.DocumentType.PN;
import static pe.kuska.registry.people.domain.PersonRole.SUSPECT;
import static pe.kuska.registry.people.domain.PersonRole.VICTIM;
import static pe.kuska.registry.people.domain.PersonRole.WITNESS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.Match;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;

class RecognitionPolicyTest {

    private static final String DNI = "99100001";
    private static final String OTHER_DNI = "99222222";

    private final RecognitionPolicy policy = ShippedModel.policy();

    @Test
    void nobodyKnownIsSomebodyNew() {
        assertThat(policy.recognise(rosa().asVictim(), List.of())).isEqualTo(new NewPerson());
    }

    @Nested
    class WithTheSameDni {

        @ParameterizedTest
        @CsvSource({
            "Rosa Elena, Quispe, Huamán",
            "ROSA ELENA, QUISPE, HUAMAN",
            "Rosa, Kispe, Guamán",
            "Rosa E., Qhispe, Waman",
            "Rosa Elena, Huamán, Quispe",
            "Elena, Quispe, ",
            "Roza Helena, Quispe, Huaman",
            "Rosa Elena, , ",
            ", Quispe, Huamán",
            "Quispe Huamán, Rosa, Elena"
        })
        void aNameSpeltOtherwiseIsLinked(String given, String first, String second) {
            KnownPerson person = rosa().dni(DNI).known();
            Recognition recognition = policy.recognise(
                    somebody().named(given, first, second).dni(DNI).asVictim(), List.of(person));
            assertThat(recognition)
                    .isInstanceOfSatisfying(
                            Linked.class,
                            linked -> assertThat(linked.personId()).isEqualTo(person.id()));
        }

        @Test
        void aRecordWithoutANameIsLinked() {
            assertThat(match(somebody().dni(DNI), rosa().dni(DNI).known())).isEqualTo(Match.LINKED);
        }

        /** A name in the wrong column and another one wrong: with the day of birth in common that is carelessness. */
        @ParameterizedTest
        @CsvSource({"Guaman, Rosa, ", "Quispe, Roza, ", "Kispe, Helena, Castro"})
        void aNameInTheWrongColumnIsEnoughWithTheDayOfBirth(String given, String first, String second) {
            IdentityFixture across = somebody().named(given, first, second).dni(DNI);
            KnownPerson person = rosa().dni(DNI).known();
            assertThat(match(across.copy().bornOn("2001-05-14"), person)).isEqualTo(Match.LINKED);
            assertThat(doubt(across.copy().bornOn("2009-02-03"), person)).isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }

        @ParameterizedTest
        @CsvSource({"Carlos, Rodríguez, Peña", "Juan, Flores, Torres", "Milagros, Vega, Salazar"})
        void aClearlyDifferentNameIsReviewed(String given, String first, String second) {
            assertThat(doubt(
                            somebody().named(given, first, second).dni(DNI),
                            rosa().dni(DNI).known()))
                    .isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }

        @Test
        void theOtherSexIsReviewed() {
            assertThat(doubt(rosa().man().dni(DNI), rosa().dni(DNI).known()))
                    .isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }

        @Test
        void aBirthManyYearsApartIsReviewed() {
            assertThat(doubt(
                            rosa().bornOn("1975-01-01").dni(DNI),
                            rosa().dni(DNI).known()))
                    .isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }

        @Test
        void dayAndMonthInTheOtherOrderIsLinked() {
            assertThat(match(
                            rosa().bornOn("2001-04-05").dni(DNI),
                            rosa().bornOn("2001-05-04").dni(DNI).known()))
                    .isEqualTo(Match.LINKED);
        }

        @Test
        void anEstimatedAgeTwoYearsOffIsLinked() {
            assertThat(match(
                            rosa().aged(27, "2026-03-02").dni(DNI),
                            rosa().dni(DNI).known()))
                    .isEqualTo(Match.LINKED);
        }

        @Test
        void aVictimIsNeverLinkedToASuspect() {
            assertThat(doubt(rosa().dni(DNI), rosa().dni(DNI).knownAs(SUSPECT))).isEqualTo(Doubt.VICTIM_AND_SUSPECT);
            Recognition suspect = policy.recognise(
                    rosa().dni(DNI).as(SUSPECT), List.of(rosa().dni(DNI).knownAs(VICTIM)));
            assertThat(suspect.match()).isEqualTo(Match.REVIEW);
        }

        @Test
        void aWitnessMayBeTheVictim() {
            Recognition recognition = policy.recognise(
                    rosa().dni(DNI).as(WITNESS), List.of(rosa().dni(DNI).known()));
            assertThat(recognition.match()).isEqualTo(Match.LINKED);
        }

        @Test
        void itMustAgreeWithEveryRecordOfThePerson() {
            KnownPerson mixed = known(
                    rosa().dni(DNI),
                    somebody().named("Carlos", "Rodríguez", "Peña").man().dni(DNI));
            assertThat(doubt(rosa().dni(DNI), mixed)).isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }

        @Test
        void twoPeopleWhoBothFitAndContradictEachOtherInNothingAreOne() {
            KnownPerson withDni = rosa().dni(DNI).known();
            KnownPerson withoutDni = rosa().known();
            assertThat(policy.recognise(rosa().dni(DNI).asVictim(), List.of(withDni, withoutDni)))
                    .isInstanceOfSatisfying(Linked.class, linked -> {
                        assertThat(linked.personId()).isEqualTo(withDni.id());
                        assertThat(linked.alsoThem())
                                .extracting(Linked.Other::personId)
                                .containsExactly(withoutDni.id());
                    });
        }

        @Test
        void twoPeopleWhoBothFitAndContradictEachOtherAreReviewed() {
            Recognition recognition = policy.recognise(
                    rosa().asVictim(),
                    List.of(rosa().dni(DNI).known(), rosa().dni(OTHER_DNI).known()));
            assertThat(recognition)
                    .isInstanceOfSatisfying(
                            Review.class,
                            review -> assertThat(review.possibilities())
                                    .hasSize(2)
                                    .allMatch(possibility -> possibility.doubt() == Doubt.SEVERAL_PERSONS));
        }

        @Test
        void twoPeopleWhomAStewardKeepsApartAreReviewed() {
            Recognition recognition = policy.recognise(
                    rosa().dni(DNI).asVictim(),
                    List.of(rosa().dni(DNI).known(), rosa().dni(DNI).known()),
                    _ -> true,
                    (_, _) -> {});
            assertThat(recognition)
                    .isInstanceOfSatisfying(
                            Review.class,
                            review -> assertThat(review.possibilities())
                                    .allMatch(possibility -> possibility.doubt() == Doubt.KEPT_APART));
        }

        @Test
        void theOneWhoFitsIsTakenBeforeTheOneWhoDoesNot() {
            KnownPerson fits = rosa().dni(DNI).known();
            KnownPerson not =
                    somebody().named("Carlos", "Rodríguez", "Peña").dni(DNI).known();
            assertThat(policy.recognise(rosa().dni(DNI).asVictim(), List.of(not, fits)))
                    .isInstanceOfSatisfying(
                            Linked.class,
                            linked -> assertThat(linked.personId()).isEqualTo(fits.id()));
        }
    }

    @Nested
    class WithAnotherDni {

        @Test
        void aSimilarNameAloneIsSomebodyNew() {
            assertThat(match(
                            somebody().named("Rosa", "Quispe", "Flores").dni(OTHER_DNI),
                            somebody()
                                    .named("Rosa", "Quispe", "Flores")
                                    .dni(DNI)
                                    .known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void theSameNameAndBirthIsReviewed() {
            assertThat(doubt(rosa().dni(OTHER_DNI), rosa().dni(DNI).known()))
                    .isEqualTo(Doubt.OTHER_DOCUMENT_SAME_PERSON);
        }

        @Test
        void theSameNameAndAnotherBirthIsSomebodyNew() {
            assertThat(match(
                            rosa().bornOn("1999-12-01").dni(OTHER_DNI),
                            rosa().dni(DNI).known()))
                    .isEqualTo(Match.NEW);
        }

        @ParameterizedTest
        @CsvSource({"99100002", "99100010", "19900001"})
        void aSlipOfTheDniIsReviewedAndNeverLinked(String mistyped) {
            Match match = match(rosa().dni(mistyped), rosa().dni(DNI).known());
            assertThat(match).isEqualTo(Match.REVIEW);
        }

        @Test
        void aDniOneDigitOffWithAnotherNameIsSomebodyNew() {
            assertThat(match(
                            somebody().named("Carlos", "Rodríguez", "Peña").dni("99100002"),
                            rosa().dni(DNI).known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void aPassportInCommonDoesNotOutweighIt() {
            assertThat(doubt(
                            rosa().dni(OTHER_DNI).document(PAS, "AB123456", "PE"),
                            rosa().dni(DNI).document(PAS, "AB123456", "PE").known()))
                    .isEqualTo(Doubt.OTHER_DNI_WITH_SAME_DOCUMENT);
        }
    }

    @Nested
    class WithAnotherDocument {

        @Test
        void theSameCarneDeExtranjeriaIsLinked() {
            assertThat(match(
                            rosa().document(CE, "001234567", null),
                            rosa().document(CE, "001234567", null).known()))
                    .isEqualTo(Match.LINKED);
        }

        @Test
        void theSamePassportNumberOfAnotherCountryIsNoDocumentInCommon() {
            assertThat(match(
                            somebody().named("Yuleisy", "Rojas", null).document(PAS, "AB123456", "VE"),
                            rosa().document(PAS, "AB123456", "CO").known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void aPassportOfAnUnstatedCountryIsReviewed() {
            assertThat(doubt(
                            somebody().named("Rosa", null, null).document(PAS, "AB123456", null),
                            rosa().document(PAS, "AB123456", "VE").known()))
                    .isEqualTo(Doubt.WEAK_DOCUMENT);
        }

        @Test
        void aBirthCertificateIsReviewed() {
            assertThat(doubt(
                            somebody().named("Rosa", null, null).document(PN, "1234", "PE"),
                            rosa().document(PN, "1234", "PE").known()))
                    .isEqualTo(Doubt.WEAK_DOCUMENT);
        }

        @Test
        void aRenewedPassportDoesNotContradictTheSameDni() {
            assertThat(match(
                            rosa().dni(DNI).document(PAS, "ZZ999999", "PE"),
                            rosa().dni(DNI).document(PAS, "AB123456", "PE").known()))
                    .isEqualTo(Match.LINKED);
        }
    }

    @Nested
    class WithoutADocument {

        /** What a record does not say speaks neither for nor against: many that say little keep nobody out. */
        @Test
        void recordsThatSayNothingKeepNobodyOut() {
            IdentityFixture[] records = new IdentityFixture[13];
            Arrays.fill(records, somebody().dni(DNI));
            records[0] = rosa().dni(DNI);
            assertThat(match(rosa(), known(records))).isEqualTo(Match.LINKED);
        }

        /** However many others agree, one record that is as good as somebody else's is enough to ask. */
        @Test
        void whoDisagreesWithOneRecordIsReviewed() {
            IdentityFixture[] records = new IdentityFixture[13];
            Arrays.fill(records, rosa().dni(DNI));
            records[0] = somebody().dni(DNI).named(null, "Torres", null).bornOn("2003-02-02");
            assertThat(doubt(rosa(), known(records))).isEqualTo(Doubt.DISAGREES_WITH_SOME_RECORD);
        }

        @Test
        void anAgeAndOneOfTwoGivenNamesMayBeASister() {
            IdentityFixture sister =
                    somebody().named("Elena", "Quispe", "Huamán").woman();
            assertThat(match(sister.aged(25, "2026-11-01"), rosa().known())).isEqualTo(Match.REVIEW);
        }

        @Test
        void anAgeAndAllGivenNamesAreEnoughForRareSurnames() {
            IdentityFixture before = somebody()
                    .named("Ayelén Rosa", "Chuquiyauri", "Ancachi")
                    .bornOn("2001-05-14")
                    .woman();
            IdentityFixture now = somebody()
                    .named("Ayelén Rosa", "Chuquiyauri", "Ancachi")
                    .aged(25, "2026-11-01")
                    .woman();
            assertThat(match(now, before.known())).isEqualTo(Match.LINKED);
        }

        @Test
        void anotherGivenNameOnTheSameDayMayBeATwin() {
            IdentityFixture one = somebody()
                    .named("Jorge Óscar", "Sáez", "Vásquez")
                    .bornOn("2003-10-07")
                    .man();
            IdentityFixture other = somebody()
                    .named("Piero", "Sáez", "Vásquez")
                    .bornOn("2003-10-07")
                    .man();
            assertThat(match(other, one.known())).isNotEqualTo(Match.LINKED);
        }

        @Test
        void theSameFullNameAndDayOfBirthIsLinked() {
            assertThat(match(rosa(), rosa().dni(DNI).known())).isEqualTo(Match.LINKED);
        }

        @Test
        void twoWhomOneCaseNamesAreForAPersonToDecide() {
            KnownPerson sister = rosa().dni(DNI).known();
            Newcomer newcomer = new Newcomer(
                    rosa().comparable(),
                    VICTIM,
                    Set.of(sister.records().getFirst().id()));
            assertThat(policy.recognise(newcomer, List.of(sister)))
                    .isInstanceOfSatisfying(
                            Review.class,
                            review -> assertThat(
                                            review.possibilities().getFirst().doubt())
                                    .isEqualTo(Doubt.NAMED_TOGETHER));
        }

        @Test
        void oneWhomACaseNamesTwiceWithTheSameDocumentIsOne() {
            KnownPerson before = rosa().dni(DNI).known();
            Newcomer again = new Newcomer(
                    rosa().dni(DNI).comparable(),
                    VICTIM,
                    Set.of(before.records().getFirst().id()));
            assertThat(policy.recognise(again, List.of(before)).match()).isEqualTo(Match.LINKED);
        }

        @Test
        void aCommonNameAndAnEstimatedAgeIsNotEnough() {
            assertThat(match(
                            somebody().named("Rosa", "Quispe", null).aged(25, "2026-03-02"),
                            somebody()
                                    .named("Rosa", "Quispe", null)
                                    .bornOn("2001-05-14")
                                    .known()))
                    .isNotEqualTo(Match.LINKED);
        }

        @Test
        void aRareNameSaysMoreThanACommonOne() {
            Linkage linkage = ShippedModel.linkage();
            assertThat(surnamesInCommon(linkage, "Yampis", "Tsamajain"))
                    .isGreaterThan(surnamesInCommon(linkage, "Quispe", "Flores") + 5);
        }

        private static double surnamesInCommon(Linkage linkage, String first, String second) {
            ComparableIdentity person = somebody().named(null, first, second).comparable();
            return linkage.compare(person, person).evidence();
        }

        @Test
        void twinsAreNotLinked() {
            assertThat(match(rosa().named("Luz Marina", "Quispe", "Huamán"), rosa().known()))
                    .isNotEqualTo(Match.LINKED);
        }

        @Test
        void norAreTwinsWithPassportsIssuedOneAfterTheOther() {
            assertThat(match(
                            rosa().named("Luz Marina", "Quispe", "Huamán").document(PAS, "121212351", "PE"),
                            rosa().document(PAS, "121212350", "PE").known()))
                    .isNotEqualTo(Match.LINKED);
        }

        @Test
        void aMotherAndADaughterWithOneNameAndOneBirthdayAreNotLinked() {
            assertThat(doubt(rosa().bornOn("1978-05-14"), rosa().known())).isEqualTo(Doubt.SAME_NAME_OTHER_DETAILS);
        }

        @Test
        void aSlipOfTheYearWithTheSameDniIsStillASlip() {
            assertThat(match(
                            rosa().bornOn("1971-05-14").dni(DNI),
                            rosa().bornOn("1991-05-14").dni(DNI).known()))
                    .isEqualTo(Match.LINKED);
        }

        @Test
        void bothSurnamesOtherIsNotLinkedHoweverMuchElseAgrees() {
            assertThat(doubt(rosa().named("Rosa Elena", "Yampis", "Tsamajain"), rosa().known()))
                    .isEqualTo(Doubt.SAME_NAME_OTHER_DETAILS);
        }

        @Test
        void aSimilarNameAndAnAgeWithinTwoYearsIsReviewed() {
            assertThat(doubt(
                            somebody().named("Rosa", "Kispe", "Guaman").woman().aged(23, "2026-03-02"), rosa().known()))
                    .isEqualTo(Doubt.SAME_NAME_AND_BIRTH);
        }

        @Test
        void theSurnamesInTheOtherOrderIsLinked() {
            assertThat(match(rosa().named("Rosa Elena", "Huamán", "Quispe"), rosa().known()))
                    .isEqualTo(Match.LINKED);
        }

        @Test
        void anAgeFarOffIsSomebodyNew() {
            assertThat(match(
                            somebody().named("Rosa", "Quispe", "Flores").aged(40, "2026-03-02"),
                            somebody()
                                    .named("Rosa", "Quispe", "Flores")
                                    .bornOn("2001-05-14")
                                    .known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void theOtherSexIsReviewed() {
            assertThat(doubt(rosa().man(), rosa().known())).isEqualTo(Doubt.SAME_NAME_OTHER_DETAILS);
        }

        @ParameterizedTest
        @CsvSource({"Luz Marina, Quispe, Huamán", "Carmen, Quispe, Huamán", "Yolanda, Quispe, Huamán"})
        void aSisterIsSomebodyNew(String given, String first, String second) {
            assertThat(match(rosa().named(given, first, second).bornOn("2003-02-01"), rosa().known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void theFullNameWithoutABirthIsReviewed() {
            assertThat(doubt(rosa().ofUnknownBirth(), rosa().known())).isEqualTo(Doubt.SAME_FULL_NAME);
        }

        @Test
        void aGivenNameAloneIsSomebodyNew() {
            assertThat(match(somebody().named("Rosa", null, null), rosa().known()))
                    .isEqualTo(Match.NEW);
        }

        @Test
        void nothingKnownIsSomebodyNew() {
            assertThat(match(somebody(), somebody().known())).isEqualTo(Match.NEW);
        }

        @Test
        void atMostAHandfulIsPutBeforeAPerson() {
            List<KnownPerson> many = IntStream.range(0, 30)
                    .mapToObj(_ -> rosa().ofUnknownBirth().known())
                    .toList();
            assertThat(policy.recognise(rosa().asVictim(), many))
                    .isInstanceOfSatisfying(
                            Review.class,
                            review -> assertThat(review.possibilities())
                                    .hasSize(ShippedModel.MODEL.limits().questions()));
        }

        @Test
        void aVictimWhoMayBeASuspectIsSaidToBe() {
            assertThat(doubt(rosa(), rosa().knownAs(SUSPECT))).isEqualTo(Doubt.VICTIM_AND_SUSPECT);
        }
    }

    /** Who is linked to one may be somebody else too: that is not lost. */
    @Test
    void aConflictWithAnotherIsAskedAboutAlthoughOneFits() {
        KnownPerson victim = rosa().dni(DNI).known();
        KnownPerson suspect = rosa().knownAs(SUSPECT);
        assertThat(policy.recognise(rosa().dni(DNI).asVictim(), List.of(victim, suspect)))
                .isInstanceOfSatisfying(Linked.class, linked -> {
                    assertThat(linked.personId()).isEqualTo(victim.id());
                    assertThat(linked.alsoThem()).isEmpty();
                    assertThat(linked.doubtful()).singleElement().satisfies(possibility -> {
                        assertThat(possibility.personId()).isEqualTo(suspect.id());
                        assertThat(possibility.doubt()).isEqualTo(Doubt.VICTIM_AND_SUSPECT);
                    });
                });
    }

    @Test
    void theOrderOfThoseKnownDoesNotMatter() {
        List<KnownPerson> people = new ArrayList<>(List.of(
                rosa().dni(DNI).known(),
                rosa().known(),
                rosa().dni(OTHER_DNI).known(),
                somebody().named("Carlos", "Rodríguez", "Peña").dni(DNI).known()));
        Recognition first = policy.recognise(rosa().dni(DNI).asVictim(), people);
        Collections.reverse(people);
        assertThat(policy.recognise(rosa().dni(DNI).asVictim(), people)).isEqualTo(first);
    }

    @Test
    void everyFieldIsExplainedInSpanishWithoutRepeatingIt() {
        Comparison comparison = ShippedModel.linkage()
                .compare(rosa().dni(DNI).comparable(), rosa().dni(DNI).comparable());
        assertThat(comparison.fields()).hasSize(Field.values().length);
        assertThat(comparison.fields())
                .allSatisfy(field -> assertThat(field.explanation())
                        .endsWith(".")
                        .doesNotContainIgnoringCase("rosa")
                        .doesNotContain(DNI));
    }

    private Match match(IdentityFixture newcomer, KnownPerson known) {
        return policy.recognise(newcomer.asVictim(), List.of(known)).match();
    }

    private Doubt doubt(IdentityFixture newcomer, KnownPerson known) {
        Recognition recognition = policy.recognise(newcomer.asVictim(), List.of(known));
        assertThat(recognition).isInstanceOf(Review.class);
        return ((Review) recognition).possibilities().getFirst().doubt();
    }

    @Nested
    class OfARecordAmongThoseOfItsPerson {

        private Optional<Possibility> contradiction(IdentityFixture record, KnownPerson others) {
            return policy.contradiction(record.asVictim(), others);
        }

        @Test
        void nothingSpeaksAgainstOneThatAgrees() {
            assertThat(contradiction(rosa().dni(DNI), known(rosa().dni(DNI), rosa())))
                    .isEmpty();
        }

        @Test
        void anotherDniIsHeldAgainstTheRecordThatHasTheOld() {
            KnownPerson others = known(rosa(), rosa().dni(DNI), rosa());
            assertThat(contradiction(rosa().dni(OTHER_DNI), others)).hasValueSatisfying(found -> {
                assertThat(found.doubt()).isEqualTo(Doubt.OTHER_DOCUMENT_SAME_PERSON);
                assertThat(found.recordId()).isEqualTo(others.records().get(1).id());
            });
        }

        @Test
        void anImpossibleBirthContradictsThoughTheDocumentIsTheSame() {
            assertThat(contradiction(rosa().dni(DNI).bornOn("1951-09-02"), known(rosa().dni(DNI))))
                    .hasValueSatisfying(found -> assertThat(found.doubt()).isEqualTo(Doubt.SAME_DOCUMENT_OTHER_PERSON));
        }

        @Test
        void aVictimIsNoSuspect() {
            assertThat(policy.contradiction(
                            rosa().dni(DNI).as(SUSPECT), rosa().dni(DNI).knownAs(VICTIM)))
                    .hasValueSatisfying(found -> assertThat(found.doubt()).isEqualTo(Doubt.VICTIM_AND_SUSPECT));
            assertThat(policy.contradiction(
                            rosa().dni(DNI).as(WITNESS), rosa().dni(DNI).knownAs(VICTIM)))
                    .isEmpty();
        }

        @Test
        void whoResemblesNobodyAnyMoreIsOutOfPlace() {
            assertThat(contradiction(
                            somebody().named("Rosa", null, null),
                            known(somebody().named("Rosa", "Quispe", null))))
                    .hasValueSatisfying(found -> assertThat(found.doubt()).isEqualTo(Doubt.RESEMBLES_NONE));
        }
    }
}
