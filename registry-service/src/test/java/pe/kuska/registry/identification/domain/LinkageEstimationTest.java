package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pe.kuska.bench.ErrorRates;
import pe.kuska.bench.SyntheticRecords;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.LinkageEstimation.Ground;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.FilingKey.Kind;
import pe.kuska.registry.people.domain.PersonRole;

/** What the register teaches about its own errors without anybody labelling a pair. */
class LinkageEstimationTest {

    private static LinkageEstimation estimation() {
        return new LinkageEstimation(ShippedModel.MODEL, ShippedModel.nothingLearned());
    }

    /** Pairs whose documents brought them together: of one person but for every tenth, a number used by two. */
    private static void addPairs(LinkageEstimation estimation, int pairs, int slipOfEach) {
        Random random = new Random(11);
        for (int i = 0; i < pairs; i++) {
            IdentityFixture one = somebody(random);
            LocalDate birth = LocalDate.of(1985, 2, 1).plusDays(random.nextInt(9000));
            boolean sameOnes = i % 10 != 0;
            boolean slip = i % slipOfEach == 1;
            ComparableIdentity first = one.copy().bornOn(birth.toString()).comparable();
            ComparableIdentity second = (sameOnes
                            ? one.copy().bornOn(slip(birth, slip))
                            : somebody(random)
                                    .bornOn(birth.plusDays(400 + random.nextInt(3000))
                                            .toString()))
                    .comparable();
            estimation.sharing(Ground.DOCUMENT, first, second);
        }
    }

    private static IdentityFixture somebody(Random random) {
        return IdentityFixture.somebody().named(word(random), word(random), word(random));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfglmnprst".charAt(random.nextInt(11))).append("aiu".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    /** Another last digit of the year. */
    private static String slip(LocalDate birth, boolean slip) {
        int year = birth.getYear();
        return (slip ? birth.withYear(year % 10 == 9 ? year - 1 : year + 1) : birth).toString();
    }

    @Nested
    class FromKnownErrors {

        @Test
        void theShareOfSlipsIsFound() {
            LinkageEstimation estimation = estimation();
            addPairs(estimation, 1500, 5);
            LinkageEstimation.Estimate estimate = estimation.estimate("v");
            // 2 of 9 pairs of one person: i mod 5 = 1 of those that are not every tenth.
            assertThat(same(estimate, Finding.BIRTH_SLIP)).isCloseTo(2.0 / 9, within(0.03));
            assertThat(same(estimate, Finding.BIRTH_SAME)).isCloseTo(7.0 / 9, within(0.03));
            assertThat(estimate.origin().ofOnePerson()).isCloseTo(1350, within(40.0));
        }

        @Test
        void aRegisterThatMakesFewerMistakesGetsAStricterModel() {
            LinkageEstimation estimation = estimation();
            addPairs(estimation, 1500, 1_000_000);
            LinkageModel careful = estimation.estimate("v").model();
            assertThat(careful.weight(Finding.BIRTH_SLIP)).isLessThan(ShippedModel.MODEL.weight(Finding.BIRTH_SLIP));
            assertThat(careful.words().ofSurname(WordAgreement.SAME).same()).isGreaterThan(0.95);
        }

        @Test
        void whatBroughtPairsTogetherTellsNothingOfThatField() {
            LinkageEstimation estimation = estimation();
            addPairs(estimation, 1500, 5);
            LinkageModel model = estimation.estimate("v").model();
            assertThat(same(model, Finding.DOCUMENT_SAME))
                    .isCloseTo(same(ShippedModel.MODEL, Finding.DOCUMENT_SAME), within(1e-12));
        }

        @Test
        void strangersTellHowOftenSexAgreesByChance() {
            LinkageEstimation estimation = estimation();
            Random random = new Random(3);
            for (int i = 0; i < 3000; i++) {
                estimation.stranger(
                        somebody(random).woman().comparable(),
                        (i % 4 == 0 ? somebody(random).man() : somebody(random).woman()).comparable());
            }
            LinkageModel.Chances sex =
                    estimation.estimate("v").model().findings().get(Finding.SEX_SAME);
            assertThat(sex).isNotNull();
            assertThat(sex.other()).isCloseTo(0.75, within(0.01));
        }
    }

    @Nested
    class FromTooLittle {

        @Test
        void nothingSeenLeavesTheModelAsItIs() {
            LinkageModel model = estimation().estimate("v").model();
            assertThat(model.version()).isEqualTo("v");
            ShippedModel.MODEL.findings().forEach((finding, chances) -> {
                assertThat(same(model, finding)).isCloseTo(chances.same(), within(1e-12));
                assertThat(model.weight(finding)).isCloseTo(ShippedModel.MODEL.weight(finding), within(1e-9));
            });
        }

        @Test
        void aFewPairsHardlyMoveIt() {
            LinkageEstimation estimation = estimation();
            addPairs(estimation, 10, 5);
            assertThat(estimation.estimate("v").model().weight(Finding.BIRTH_SAME))
                    .isCloseTo(ShippedModel.MODEL.weight(Finding.BIRTH_SAME), within(0.5));
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OfASyntheticRegister {

        private final List<ComparableIdentity> identities = new ArrayList<>();
        private final List<String> truth = new ArrayList<>();

        @BeforeAll
        void aRegister() {
            new SyntheticRecords(1_500, 2_500, 4711, new ErrorRates(ErrorRates.level("standard")))
                    .forEachRemaining(sent -> {
                        identities.add(ComparableIdentity.of(SyntheticIdentity.of(sent.record())));
                        truth.add(sent.personId());
                    });
        }

        @Test
        void theEstimatedModelStillTakesHardlyAnybodyForSomebodyElseAndFindsAsMany() {
            Found shipped = recognisedWith(ShippedModel.MODEL);
            Found estimated = recognisedWith(model());
            assertThat(estimated.wrong()).isLessThanOrEqualTo(1);
            assertThat((double) estimated.right()).isGreaterThan(shipped.right() * 0.98);
        }

        private LinkageModel model() {
            LinkageEstimation estimation = estimation();
            Random random = new Random(5);
            for (int i = 0; i < 20_000; i++) {
                int one = random.nextInt(identities.size());
                int other = random.nextInt(identities.size());
                if (one != other) {
                    estimation.stranger(identities.get(one), identities.get(other));
                }
            }
            Map<FilingKey, List<ComparableIdentity>> filed = new HashMap<>();
            identities.forEach(identity -> new SpokenFiling()
                    .keysOf(identity.identity())
                    .forEach(key ->
                            filed.computeIfAbsent(key, _ -> new ArrayList<>()).add(identity)));
            filed.forEach((key, sharing) -> {
                if (key.kind() == Kind.DOCUMENT && sharing.size() == 2) {
                    estimation.sharing(Ground.DOCUMENT, sharing.getFirst(), sharing.getLast());
                }
                if (key.kind() == Kind.SURNAMES && sharing.size() == 2) {
                    estimation.sharing(Ground.NAMES, sharing.getFirst(), sharing.getLast());
                }
            });
            return estimation.estimate("estimated").model();
        }

        private Found recognisedWith(LinkageModel model) {
            LearnedStatistics learned = ShippedModel.nothingLearned();
            Relinking register = new Relinking(
                    new RecognitionPolicy(new Linkage(model, learned)),
                    new SpokenFiling(),
                    model.limits(),
                    Map.of(),
                    (_, _) -> {});
            Map<UUID, Set<String>> people = new HashMap<>();
            int right = 0;
            for (int i = 0; i < identities.size(); i++) {
                UUID id = new UUID(1, i);
                register.add(new KnownRecord(id, id, identities.get(i), PersonRole.VICTIM));
                Set<String> others = people.computeIfAbsent(register.personOf(i), _ -> new HashSet<>());
                right += others.contains(truth.get(i)) ? 1 : 0;
                others.add(truth.get(i));
            }
            return new Found(
                    right,
                    people.values().stream().filter(ofOne -> ofOne.size() > 1).count());
        }

        private record Found(int right, long wrong) {}
    }

    private static double same(LinkageEstimation.Estimate estimate, Finding finding) {
        return same(estimate.model(), finding);
    }

    private static double same(LinkageModel model, Finding finding) {
        LinkageModel.Chances chances = model.findings().get(finding);
        assertThat(chances).isNotNull();
        return chances.same();
    }
}
