package pe.kuska.registry.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.border.domain.BorderAnswer;
import pe.kuska.registry.border.domain.BorderAnswer.Found;
import pe.kuska.registry.border.domain.BorderRule;
import pe.kuska.registry.border.domain.Possible;
import pe.kuska.registry.border.domain.Possible.Review;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.proceedings.domain.Sentence;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;

class BorderAnswerTest {

    private static final LocalDate FINAL_ON = LocalDate.of(2020, 1, 31);
    /** 12 months of prison and 24 more; 36 where no term is known. */
    private static final BorderRule RULE = new BorderRule(1, Set.of("129-A", "129-B"), 24, 36, "prueba");

    private static final LocalDate WITHIN = LocalDate.of(2022, 6, 1);

    @Test
    void anEntryEndsWithThePrisonTermAndWhatTheRuleAdds() {
        assertThat(RULE.endOf(sentence("129-A", 12).sentence())).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(RULE.endOf(sentence("129-A", null).sentence())).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(RULE.endOf(sentence("129-A", 1).sentence())).isEqualTo(LocalDate.of(2022, 2, 28));
    }

    @Test
    void theDayItEndsIsTheFirstOnWhichNobodyIsListed() {
        Possible person = person("129-A", 12, Review.NONE);
        assertThat(answer(Found.BY_DOCUMENT, LocalDate.of(2023, 1, 30), person).by())
                .isPresent();
        assertThat(answer(Found.BY_DOCUMENT, LocalDate.of(2023, 1, 31), person).by())
                .isEmpty();
    }

    @Test
    void aCrimeThatTheRuleDoesNotNameAndACrimeNobodyToldListNobody() {
        assertThat(answer(Found.BY_DOCUMENT, WITHIN, person("303-A", 12, Review.NONE))
                        .by())
                .isEmpty();
        assertThat(answer(Found.BY_DOCUMENT, WITHIN, person(null, 12, Review.NONE))
                        .by())
                .isEmpty();
    }

    @Test
    void aLookAlikeIsNoUntilAStewardSaysYes() {
        BorderAnswer first = answer(Found.ALIKE, WITHIN, person("129-A", 12, Review.NONE));
        assertThat(first.by()).isEmpty();
        assertThat(first.toReview()).containsExactly(0);
        BorderAnswer waiting = answer(Found.ALIKE, WITHIN, person("129-A", 12, Review.PENDING));
        assertThat(waiting.by()).isEmpty();
        assertThat(waiting.toReview()).isEmpty();
        assertThat(answer(Found.ALIKE, WITHIN, person("129-A", 12, Review.CONFIRMED))
                        .by())
                .isPresent();
        assertThat(answer(Found.ALIKE, WITHIN, person("129-A", 12, Review.REJECTED))
                        .by())
                .isEmpty();
    }

    @Test
    void withoutADocumentAlsoWhatIsBeyondDoubtIsLookedAtAfterwards() {
        BorderAnswer first = answer(Found.BEYOND_DOUBT, WITHIN, person("129-A", 12, Review.NONE));
        assertThat(first.by()).isPresent();
        assertThat(first.toReview()).containsExactly(0);
        assertThat(answer(Found.BEYOND_DOUBT, WITHIN, person("129-A", 12, Review.REJECTED))
                        .by())
                .isEmpty();
    }

    @Test
    void aDocumentIsReviewedByNobody() {
        assertThat(answer(Found.BY_DOCUMENT, WITHIN, person("129-A", 12, Review.NONE))
                        .toReview())
                .isEmpty();
    }

    /** Whoever else is on record with them, however certain: one victim among those who may be meant, and the answer is no. */
    @Property
    void aVictimIsNeverListedAndNeverLookedInto(
            @ForAll @Size(max = 5) List<Review> others,
            @ForAll Review own,
            @ForAll Found found,
            @ForAll @IntRange(max = 5) int place,
            @ForAll @IntRange(max = 4000) int days) {
        List<Possible> people = new ArrayList<>(
                others.stream().map(review -> person("129-A", 12, review)).toList());
        people.add(Math.min(place, people.size()), new Possible(true, List.of(sentence("129-A", 12)), own));
        BorderAnswer answer = BorderAnswer.of(people, found, RULE, FINAL_ON.plusDays(days));
        assertThat(answer.by()).isEmpty();
        assertThat(answer.toReview()).isEmpty();
    }

    /** A yes always has a sentence of a crime of the rule, within its term. */
    @Property
    void aYesAlwaysHasASentenceInForce(
            @ForAll @Size(max = 4) List<Review> reviews,
            @ForAll boolean ofTheRule,
            @ForAll Found found,
            @ForAll @IntRange(max = 3000) int days) {
        LocalDate day = FINAL_ON.plusDays(days);
        List<Possible> people = reviews.stream()
                .map(review -> person(ofTheRule ? "129-B" : "129-O", 12, review))
                .toList();
        BorderAnswer.of(people, found, RULE, day).by().ifPresent(one -> {
            assertThat(ofTheRule).isTrue();
            assertThat(RULE.lists(one.sentence(), day)).isTrue();
        });
        if (found == Found.BY_DOCUMENT && ofTheRule && !people.isEmpty()) {
            assertThat(BorderAnswer.of(people, found, RULE, day).by().isPresent())
                    .isEqualTo(day.isBefore(LocalDate.of(2023, 1, 31)));
        }
    }

    private static BorderAnswer answer(Found found, LocalDate day, Possible... people) {
        return BorderAnswer.of(List.of(people), found, RULE, day);
    }

    private static Possible person(@Nullable String crime, int months, Review review) {
        return new Possible(false, List.of(sentence(crime, months)), review);
    }

    private static SentenceOfCase sentence(@Nullable String crime, @Nullable Integer months) {
        return new SentenceOfCase(
                new UUID(0, 9),
                CaseCode.next(),
                new Sentence(new UUID(0, 1), new UUID(0, 2), null, crime, months, FINAL_ON));
    }
}
