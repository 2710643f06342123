package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 3, 2);

    @Test
    void anEstimatedAgeAllowsTwoYearsEitherWay() {
        Birth.Span span = Birth.aged(15, SEEN).span().orElseThrow();
        assertThat(span.first()).isEqualTo(LocalDate.of(2008, 3, 3));
        assertThat(span.last()).isEqualTo(LocalDate.of(2013, 3, 2));
    }

    @Test
    void anEstimatedAgeIsNeverBelowZero() {
        assertThat(Birth.aged(1, SEEN).span().orElseThrow().last()).isEqualTo(SEEN);
    }

    @Test
    void aYearIsAllItsDays() {
        assertThat(Birth.inYear(2000).span())
                .contains(new Birth.Span(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)));
    }

    @Test
    void anUnknownBirthHasNoSpanAndNoAge() {
        assertThat(Birth.UNKNOWN.span()).isEmpty();
        assertThat(Birth.UNKNOWN.ageOn(SEEN)).isEmpty();
    }

    @Test
    void oneIsSeventeenOnTheEveOfTheEighteenthBirthday() {
        Birth birth = Birth.on(LocalDate.of(2008, 3, 2));
        assertThat(birth.ageOn(LocalDate.of(2026, 3, 1))).contains(17);
        assertThat(birth.ageOn(SEEN)).contains(18);
    }

    @Test
    void spansThatTouchAreNoYearsApart() {
        Birth.Span one = Birth.inYear(2000).span().orElseThrow();
        assertThat(one.yearsApart(Birth.on(LocalDate.of(2000, 6, 1)).span().orElseThrow()))
                .isZero();
        assertThat(one.yearsApart(Birth.on(LocalDate.of(2004, 1, 1)).span().orElseThrow()))
                .isEqualTo(3);
        assertThat(Birth.on(LocalDate.of(2004, 1, 1)).span().orElseThrow().yearsApart(one))
                .isEqualTo(3);
    }

    @Test
    void ageGroupsAreThoseOfTheStatistics() {
        assertThat(AgeGroup.on(SEEN, Birth.on(LocalDate.of(2008, 3, 3)))).contains(AgeGroup.AGE_12_17);
        assertThat(AgeGroup.on(SEEN, Birth.on(LocalDate.of(2008, 3, 2)))).contains(AgeGroup.AGE_18_29);
        assertThat(AgeGroup.on(SEEN, Birth.aged(70, SEEN))).contains(AgeGroup.AGE_60_PLUS);
        assertThat(AgeGroup.on(SEEN, Birth.UNKNOWN)).isEmpty();
    }
}
