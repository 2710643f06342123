package pe.kuska.registry.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCountTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "10000, 1927-05-18",
        "36984, 2001-04-03",
        "36984.923611, 2001-04-03",
        "36984.999999, 2001-04-03",
        "36983.99999999999, 2001-04-03",
        "2958465, 9999-12-31"
    })
    void countsFromTheFirstDayOf1900(BigDecimal counted, LocalDate day) {
        assertThat(DayCount.FROM_1900.day(counted)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"1, 1904-01-02", "60, 1904-03-01", "35522, 2001-04-03", "35522.5, 2001-04-03", "2957003, 9999-12-31"})
    void countsFromTheFirstDayOf1904(BigDecimal counted, LocalDate day) {
        assertThat(DayCount.FROM_1904.day(counted)).contains(day);
    }

    @Test
    void theTwentyNinthOfFebruary1900NeverWas() {
        assertThat(DayCount.FROM_1900.day(new BigDecimal("60"))).isEmpty();
        assertThat(DayCount.FROM_1900.day(new BigDecimal("60.75"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "-3", "2958466", "1E+200"})
    void whatIsNoWholeDayOrAfterTheLastIsNone(BigDecimal counted) {
        assertThat(DayCount.FROM_1900.day(counted)).isEmpty();
        assertThat(DayCount.FROM_1904.day(counted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "2001", "2099", "20010403", "36.984", "36,984", "03/04/2001", "", "hoy"})
    void aYearOrAnythingElseIsNotTakenForADay(String typed) {
        assertThat(DayCount.isPossible(typed)).isFalse();
        assertThat(DayCount.FROM_1900.day(typed)).isEmpty();
    }

    @Test
    void aTextMayCountTheDaysWithTheirTimeInEitherWayOfWriting() {
        assertThat(DayCount.FROM_1900.day("36984")).contains(LocalDate.of(2001, 4, 3));
        assertThat(DayCount.FROM_1900.day("36984,923611")).contains(LocalDate.of(2001, 4, 3));
        assertThat(DayCount.FROM_1900.day("36984.923611")).contains(LocalDate.of(2001, 4, 3));
    }
}
